package io.waymark.analysis;

import java.util.List;
import java.util.Map;

/**
 * The answers of a round by group, as they are sealed: counts only, and of no group that has to stay hidden.
 *
 * @param members participants by group, whether they answered or not: who attended is never a secret
 */
record Breakdown(Map<String, Integer> members, List<Question> questions) {
    static final String CANNOT_JUDGE = "CANNOT_JUDGE";

    /**
     * The answers to one question.
     *
     * @param criterion null for a vote or a ballot
     * @param shown how many of each group gave each answer (of a ballot: the number of marks); groups without an answer are absent
     * @param suppressed groups that answered and are not shown
     */
    record Question(String key, String criterion, Map<String, Map<String, Integer>> shown, List<String> suppressed) {}
}
