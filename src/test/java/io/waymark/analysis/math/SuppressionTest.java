package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.math.Suppression.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("plain")
class SuppressionTest {
    /** Answers written as "DK:aaab FR:ab": a letter is an answer. All are of one stakeholder group. */
    private static List<Answer> answers(String countries) {
        return Arrays.stream(countries.split(" "))
                .flatMap(group -> group.split(":")[1]
                        .chars()
                        .mapToObj(answer -> new Answer(group.split(":")[0], "all", (char) answer + "")))
                .toList();
    }

    private static Set<String> shown(String countries) {
        return Suppression.of(answers(countries)).first();
    }

    @Test
    void hidesGroupsBelowFive() {
        assertThat(shown("DK:aaaab DE:aabb FR:aab PL:aaaaab")).containsExactly("DK", "PL");
    }

    @Test
    void neverHidesASingleGroup() {
        assertThat(shown("DK:aaaaabb DE:aabb PL:aaaaab"))
                .as("PL is the smaller one")
                .containsExactly("DK");
    }

    @Test
    void neverLeavesFewerThanFiveToBeSubtracted() {
        assertThat(shown("DK:aaaaabbb DE:ab FR:ab PL:aaaaab")).containsExactly("DK");
    }

    @Test
    void hidesAGroupOfOneMindInARoomOfSeveral() {
        assertThat(shown("DK:aaaaa DE:aabbb FR:aabb PL:aaaaab")).containsExactly("DE", "PL");
        assertThat(shown("DK:aaaaaa DE:aaa FR:aaa"))
                .as("the total says it anyway")
                .containsExactly("DK");
    }

    @Test
    void leavesNothingOfOneMindToBeSubtracted() {
        assertThat(shown("DK:aaaaabb DE:aaa FR:aaa PL:aaaabb")).containsExactly("DK");
    }

    @Test
    void showsARoomOfLargeGroupsWhole() {
        assertThat(shown("DK:aaaab DE:aabbb")).containsExactly("DE", "DK");
        assertThat(Suppression.of(List.of()).first()).isEmpty();
    }

    @Test
    void hidesTheSecondBreakdownWhereTheTwoCanBeSubtracted() {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 6; i++) answers.add(new Answer("DK", "Research", i % 2 == 0 ? "a" : "b"));
        for (int i = 0; i < 6; i++)
            answers.add(new Answer("DE", i == 0 ? "Research" : "Industry", i % 2 == 0 ? "a" : "b"));
        var shown = Suppression.of(answers);
        assertThat(shown.first()).containsExactly("DE", "DK");
        assertThat(shown.second()).as("Research without Denmark is one person").isEmpty();
    }

    @Test
    void keepsBothBreakdownsWhereTheyDifferByFive() {
        var answers = new ArrayList<Answer>();
        for (var country : List.of("DK", "DE"))
            for (var group : List.of("Research", "Industry"))
                for (int i = 0; i < 5; i++) answers.add(new Answer(country, group, i % 2 == 0 ? "a" : "b"));
        assertThat(Suppression.of(answers).first()).hasSize(2);
        assertThat(Suppression.of(answers).second()).hasSize(2);
    }

    /** A ballot of 5 dots: how many of them a group gave elsewhere tells what it gave here. */
    @Test
    void showsAGroupForAllQuestionsOfABallotOrForNone() {
        var ballots = new ArrayList<List<String>>();
        for (int i = 0; i < 5; i++) ballots.add(List.of("DK", "Research", "3", "2", "0"));
        ballots.add(List.of("DK", "Research", "2", "3", "0"));
        ballots.add(List.of("DE", "Research", "2", "0", "3"));
        for (var dots : List.of("104", "041", "221", "014", "122"))
            ballots.add(List.of("DE", "Industry", dots.substring(0, 1), dots.substring(1, 2), dots.substring(2)));
        var questions = IntStream.range(2, 5)
                .mapToObj(question -> ballots.stream()
                        .map(ballot -> new Answer(ballot.get(0), ballot.get(1), ballot.get(question)))
                        .toList())
                .toList();
        assertThat(Suppression.of(questions.get(0)).first()).containsExactly("DE", "DK");
        assertThat(Suppression.of(questions.get(2)).first()).isEmpty();
        assertThat(Suppression.of(questions.get(2)).second()).contains("Research");
        assertThat(Suppression.ofAll(questions).first())
                .as("DK gave R3 nothing")
                .isEmpty();
        assertThat(Suppression.ofAll(questions).second())
                .as("Industry and Research are mixed everywhere")
                .containsExactly("Industry", "Research");
    }

    /** What is hidden follows from no question, whichever of them somebody looks at. */
    @Test
    @Timeout(60)
    void noSuppressedGroupFollowsFromAnyQuestionOfABallot() {
        var random = new Random(29);
        for (int room = 0; room < 1000; room++) {
            var people = room(random, 2 + random.nextInt(3), 2);
            if (people.isEmpty()) continue;
            var questions = IntStream.range(0, 3)
                    .mapToObj(question -> people.stream()
                            .map(person ->
                                    new Answer(person.first(), person.second(), (char) ('a' + random.nextInt(2)) + ""))
                            .toList())
                    .toList();
            var shown = Suppression.ofAll(questions);
            for (var answers : questions) {
                check(answers, shown.first(), Answer::first);
                check(answers, shown.second(), Answer::second);
            }
        }
    }

    /** Whoever knows how many of each group answered still finds several tables that fit what is published. */
    @Test
    @Timeout(60)
    void noSuppressedGroupFollowsFromWhatIsShownAndTheTotal() {
        var random = new Random(17);
        for (int room = 0; room < 3000; room++) {
            var answers = room(random, 2 + random.nextInt(4), 1);
            check(answers, Suppression.of(answers).first(), Answer::first);
        }
    }

    private static List<Answer> room(Random random, int countries, int groups) {
        var answers = new ArrayList<Answer>();
        int kinds = 1 + random.nextInt(3);
        for (int country = 0; country < countries; country++)
            for (int i = random.nextInt(9); i > 0; i--)
                answers.add(new Answer(
                        "C" + country, "G" + random.nextInt(groups), (char) ('a' + random.nextInt(kinds)) + ""));
        return answers;
    }

    private static void check(List<Answer> answers, Set<String> shown, Function<Answer, String> group) {
        var hidden = answers.stream()
                .filter(answer -> !shown.contains(group.apply(answer)))
                .toList();
        if (hidden.isEmpty() || shown.isEmpty()) return;
        assertThat(hidden.size()).as(answers.toString()).isGreaterThanOrEqualTo(Suppression.LEAST);
        if (kinds(answers).size() < 2) return;
        var names = hidden.stream().map(group).distinct().sorted().toList();
        var kinds = kinds(hidden);
        var sizes = names.stream()
                .map(name -> (int) hidden.stream()
                        .filter(answer -> group.apply(answer).equals(name))
                        .count())
                .toList();
        var totals = kinds.stream()
                .mapToInt(kind -> (int) hidden.stream()
                        .filter(answer -> answer.answer().equals(kind))
                        .count())
                .toArray();
        for (int i = 0; i < names.size(); i++) {
            int each = i;
            var rows = tables(sizes, totals)
                    .map(table -> table.get(each))
                    .distinct()
                    .limit(2)
                    .toList();
            assertThat(rows).as(names.get(i) + " of " + answers).hasSize(2);
        }
    }

    private static List<String> kinds(List<Answer> answers) {
        return answers.stream().map(Answer::answer).distinct().sorted().toList();
    }

    /** All tables with these sums of rows and columns. */
    private static Stream<List<List<Integer>>> tables(List<Integer> sizes, int[] totals) {
        if (sizes.isEmpty())
            return Arrays.stream(totals).allMatch(left -> left == 0) ? Stream.of(List.of()) : Stream.of();
        return rows(sizes.get(0), totals, 0).flatMap(row -> {
            var left = IntStream.range(0, totals.length)
                    .map(i -> totals[i] - row.get(i))
                    .toArray();
            return tables(sizes.subList(1, sizes.size()), left).map(rest -> {
                var table = new ArrayList<List<Integer>>();
                table.add(row);
                table.addAll(rest);
                return table;
            });
        });
    }

    private static Stream<List<Integer>> rows(int size, int[] totals, int column) {
        if (column == totals.length) return size == 0 ? Stream.of(List.of()) : Stream.of();
        return IntStream.rangeClosed(0, Math.min(size, totals[column]))
                .boxed()
                .flatMap(here -> rows(size - here, totals, column + 1).map(rest -> {
                    var row = new ArrayList<Integer>();
                    row.add(here);
                    row.addAll(rest);
                    return row;
                }));
    }

    /** No sum or difference of what both breakdowns publish is about fewer than five people: by linear algebra. */
    @Test
    @Timeout(60)
    void noFewPeopleFollowFromBothBreakdownsTogether() {
        var random = new Random(4);
        int both = 0;
        for (int room = 0; room < 1500; room++) {
            var answers = large(random);
            var shown = Suppression.of(answers);
            if (!shown.first().isEmpty() && !shown.second().isEmpty()) both++;
            var cells = answers.stream()
                    .map(answer -> answer.first() + " " + answer.second())
                    .distinct()
                    .sorted()
                    .toList();
            var published = new ArrayList<double[]>();
            published.add(cells.stream().mapToDouble(cell -> 1).toArray());
            for (var name : shown.first())
                published.add(cells.stream()
                        .mapToDouble(cell -> cell.startsWith(name) ? 1 : 0)
                        .toArray());
            for (var name : shown.second())
                published.add(cells.stream()
                        .mapToDouble(cell -> cell.endsWith(name) ? 1 : 0)
                        .toArray());
            for (int some = 1; some < 1 << cells.size(); some++) {
                int chosen = some;
                long people = answers.stream()
                        .filter(answer -> (chosen >> cells.indexOf(answer.first() + " " + answer.second()) & 1) == 1)
                        .count();
                if (people >= Suppression.LEAST) continue;
                var wanted = IntStream.range(0, cells.size())
                        .mapToDouble(i -> chosen >> i & 1)
                        .toArray();
                assertThat(follows(wanted, published))
                        .as(people + " people of " + answers + shown)
                        .isFalse();
            }
        }
        assertThat(both).as("rooms where both breakdowns show something").isGreaterThan(50);
    }

    private static List<Answer> large(Random random) {
        var answers = new ArrayList<Answer>();
        for (int country = 0; country < 3; country++)
            for (int group = 0; group < 2; group++)
                for (int i = random.nextInt(4) == 0 ? random.nextInt(5) : 4 + random.nextInt(6); i > 0; i--)
                    answers.add(new Answer("C" + country, "G" + group, random.nextBoolean() ? "a" : "b"));
        return answers;
    }

    /** Whether a vector is a combination of others: adding it leaves their rank as it is. */
    private static boolean follows(double[] wanted, List<double[]> published) {
        var more = new ArrayList<>(published);
        more.add(wanted);
        return rank(more) == rank(published);
    }

    private static int rank(List<double[]> vectors) {
        var rows = vectors.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < rows[0].length && rank < rows.length; column++) {
            int pivot = rank;
            for (int i = rank; i < rows.length; i++)
                if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i;
            if (Math.abs(rows[pivot][column]) < 1e-9) continue;
            var swap = rows[rank];
            rows[rank] = rows[pivot];
            rows[pivot] = swap;
            for (int i = rank + 1; i < rows.length; i++) {
                double factor = rows[i][column] / rows[rank][column];
                for (int j = column; j < rows[i].length; j++) rows[i][j] -= factor * rows[rank][j];
            }
            rank++;
        }
        return rank;
    }
}
