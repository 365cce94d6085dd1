package io.waymark.vote;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("vote")
public interface VoteMessages {
    @Message("Choose an answer first.")
    String choiceMissing();

    @Message(
            "{#when choice}{#is AGREE}Agree{#is NEUTRAL}Neutral{#is DISAGREE}Disagree{#is ABSTAIN}No position{#is CONSENT}Consent{#is RESERVATION}Consent with a reservation{#is STAND_ASIDE}Disagree, but will not block{#is OBJECT}Cannot accept{/when}")
    String choice(VoteChoice choice);

    @Message("How far do you agree with {key}?")
    String question(String key);

    @Message("Can you live with {key} as it stands?")
    String consentQuestion(String key);

    @Message(
            "This round is answered with other choices: AGREE, NEUTRAL, DISAGREE or ABSTAIN, or, in a CONSENT round, CONSENT, RESERVATION, STAND_ASIDE or OBJECT.")
    String choiceOfOtherMethod();

    @Message("Why?")
    String reason();

    @Message("required if you choose “{choice}”")
    String reasonRequired(String choice);

    @Message(
            "Please say why. Your choice counts as soon as a reason is given; until then an earlier answer of yours does.")
    String reasonMissing();

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

    @Message("Stored {time}")
    String storedAt(String time);

    @Message("Not stored: no connection. It is sent again when there is one.")
    String storingFailed();

    @Message("Not stored: you are signed out. Sign in again in another tab, then save.")
    String storingRefused();

    @Message(
            "Spread your dots over the recommendations. One recommendation may get several, and you need not use them all.")
    String dotsLead();

    @Message("Tick the recommendations that you approve of. To tick none is an answer, too.")
    String approvalLead();

    @Message("Your dots")
    String yourDots();

    @Message("Your choice")
    String yourChoice();

    @Message("Dots left: {n}")
    String dotsLeft(String n);

    @Message("Too many dots: {n}. Take some away")
    String dotsOver(String n);

    @Message("Chosen: {n} of at most {max}")
    String chosenOf(String n, String max);

    @Message("Chosen: {n}")
    String chosen(String n);

    @Message("Chosen: {n}, which is more than {max}. Take some away")
    String chosenOver(String n, String max);

    @Message("Dots for {key}")
    String dotsFor(String key);

    @Message("One dot fewer for {key}")
    String oneFewer(String key);

    @Message("One dot more for {key}")
    String oneMore(String key);

    @Message("Save my ballot")
    String saveBallot();

    @Message("Take my ballot back")
    String takeBallotBack();

    @Message("Your ballot is stored")
    String ballotStored();

    @Message("You have not voted yet")
    String ballotOpen();

    @Message("Your ballot was not stored")
    String ballotNotStored();

    @Message("You chose none of them.")
    String choseNone();

    @Message("You did not vote.")
    String noBallot();

    @Message("Chosen")
    String isChosen();

    @Message("This round asks for dots, not for approvals.")
    String dotsAsked();

    @Message("This round asks for approvals, not for dots.")
    String approvalsAsked();

    @Message("A recommendation stands on it twice. Name each once.")
    String approvedTwice();

    @Message("You have {#if budget == 1}1 dot{#else}{budget} dots{/if}, and gave {given}. Take some away.")
    String tooManyDots(int budget, int given);

    @Message("You may choose {most} at most, and chose {given}. Take some away.")
    String tooManyApproved(int most, int given);

    @Message("This item does not ask about {key}.")
    String notAsked(String key);

    @Message("What you voted earlier")
    String earlier();
}
