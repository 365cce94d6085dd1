package io.waymark.roadmap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("roadmap")
interface RoadmapMessages {
    @Message("Version {number} is published and never changes. Start a new draft from it instead.")
    String versionIsPublished(int number);

    @Message("Version {number} is a draft already. Edit or publish it before you start another one.")
    String draftExists(int number);

    @Message(
            "Somebody else changed this draft since you opened it. Your text is still here: compare it with theirs, then save again.")
    String stale();

    @Message("The document is longer than {most} characters. Split it, or move annexes elsewhere.")
    String tooLong(int most);

    @Message("The document is empty.")
    String empty();

    @Message(
            "The document has no headings, so its recommendations cannot be told apart. Give each recommendation a heading, such as \"### Recommendation 1\".")
    String noHeadings();

    @Message("No recommendation was found. Put the recommendations under headings one level below their area.")
    String noRecommendations();

    @Message("A key stands twice in the document (line {line}). Remove one of them.")
    String duplicateKey(int line);

    @Message(
            "A key is not in its form (line {line}): use R1, R2 … for recommendations, A1 … for areas, R1.A1 … for actions.")
    String malformedKey(int line);

    @Message("Give either a document or the number of a version to start from, not both.")
    String documentOrBase();

    @Message("There is no published version {number} to start from.")
    String noSuchBase(int number);

    @Message("since is the number of a version.")
    String since();
}
