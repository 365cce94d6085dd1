package io.waymark.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("assessment")
interface AssessmentMessages {
    @Message("Choose a score from {min} to {max}, or \"cannot judge\".")
    String outsideScale(int min, int max);

    @Message("This round does not ask about {key}.")
    String unknownCriterion(String key);

    @Message("Choose a score for at least one question, or “cannot judge”.")
    String scoreMissing();

    @Message("Cannot judge")
    String cannotJudge();

    @Message("Why?")
    String reason();

    @Message("For a score below {score} we ask you to say why. One sentence is enough.")
    String reasonAsked(int score);

    @Message("One sentence is enough.")
    String reasonHint();

    @Message("What would change your mind? You may say that too.")
    String changeMind();

    @Message("Stored. You gave a low score")
    String lowTitle();

    @Message("Would you tell the others why, in a sentence? You may also go on without.")
    String lowText();

    @Message("Save")
    String save();

    @Message("Save and go on")
    String saveAndGoOn();

    @Message("Go on without")
    String goOn();

    @Message("Your assessment of {key} was not stored")
    String notStored(String key);

    @Message("Back to the agenda item without storing this")
    String back();

    @Message("Your reasons are shown to others as “{label}”")
    String shownAs(String label);

    @Message("No name is shown to anyone, facilitators included")
    String shownToNobody();

    @Message("Stored")
    String stored();

    @Message("Stored {time}")
    String storedAt(String time);

    @Message("Not stored: no connection. It is sent again when there is one.")
    String storingFailed();

    @Message("Not stored: you are signed out. Sign in again in another tab, then save.")
    String storingRefused();

    @Message("Earlier: you answered {answer}")
    String earlier(String answer);

    @Message("Earlier: you did not answer this")
    String earlierNone();

    @Message("the group’s median was {median}, its middle half {half} (IQR {iqr})")
    String earlierGroup(String median, String half, String iqr);

    @Message("Your earlier answer for “{criterion}” lies outside the middle half of the group ({half}).")
    String outside(String criterion, String half);

    @Message("Please change it, or tell the others what they may have missed. You may also leave it as it is.")
    String outsideAsk();

    @Message("Keep all my unchanged answers ({n})")
    String keepAll(long n);

    @Message("Your earlier answers are stored again for what you have not answered yet. You can still change them.")
    String keepAllHint();
}
