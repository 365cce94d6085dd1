package io.waymark.vote;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("vote")
public interface VoteMessages {
    @Message("Choose an answer first.")
    String choiceMissing();

    @Message("{#when choice}{#is AGREE}Agree{#is NEUTRAL}Neutral{#is DISAGREE}Disagree{#is ABSTAIN}Abstain{/when}")
    String choice(VoteChoice choice);

    @Message("How far do you agree with {key}?")
    String question(String key);

    @Message("Why?")
    String reason();

    @Message("Read the text of {key}")
    String read(String key);

    @Message("Save")
    String save();

    @Message("{key} and everything else chosen on this page")
    String saveScope(String key);

    @Message("Save all")
    String saveAll();

    @Message("Save and go on")
    String saveAndGoOn();

    @Message("Take back")
    String takeBack();

    @Message("my vote on {key}")
    String takeBackScope(String key);

    @Message("Stored")
    String stored();

    @Message("Not answered yet")
    String open();

    @Message("Your vote")
    String yours();

    @Message("Your votes were not stored")
    String notStored();

    @Message("Back to the agenda item")
    String back();

    @Message("Your reasons are shown to others as “{label}”")
    String shownAs(String label);

    @Message("No name is shown to anyone, facilitators included")
    String shownToNobody();

    @Message("What you voted earlier")
    String earlier();
}
