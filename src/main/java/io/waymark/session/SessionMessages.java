package io.waymark.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.workshop.Attribution;

@MessageBundle("session")
interface SessionMessages {
    @Message("This item was anonymous: nothing tells any more whose answers are whose, so it stays closed.")
    String anonymousStaysClosed();

    @Message("This item has not opened yet. What you typed is kept on your screen; send it when the round is open.")
    String roundPlanned();

    @Message("This item is paused. What you typed is kept on your screen; send it when the facilitator resumes.")
    String roundPaused();

    @Message("This item is open already.")
    String roundIsOpen();

    @Message("This item is closed. What you typed was not sent; it is kept on your screen.")
    String roundClosed();

    @Message(
            "This item is closed and its results are revealed. What you typed was not sent; it is kept on your screen.")
    String roundRevealed();

    @Message("No version of the roadmap is published yet. Publish one first: a round is about its text.")
    String noText();

    @Message("This round asks for another kind of input.")
    String wrongKind();

    @Message("Give either a length or an end.")
    String secondsOrEnd();

    @Message("The end lies in the past. Choose a later one.")
    String endIsPast();

    @Message("The opening lies in the past. Choose a later one, or leave it out and open the item by hand.")
    String openingIsPast();

    @Message("The end must come after the opening.")
    String endBeforeOpening();

    @Message("That is no assessment of this workshop. Choose one of its earlier assessments.")
    String noSuchAssessment();

    @Message("That is no agenda item of the same kind in this workshop.")
    String noSuchPrevious();

    @Message("That item is not on this agenda.")
    String notOnThisAgenda();

    @Message("So much time cannot be taken from this item. Choose one that lasts longer.")
    String tooShortToTakeFrom();

    @Message("Choose recommendations, or an earlier assessment that says which: not both.")
    String scopeTwice();

    @Message(
            "This item takes up what “{earlier}” leaves for discussion, and that is not closed yet. Close and reveal it first.")
    String scopeStillRunning(String earlier);

    @Message(
            "This item takes up what “{earlier}” leaves for discussion. Opening it now would give its results away: reveal them first.")
    String scopeNotRevealed(String earlier);

    @Message(
            "“{earlier}” left nothing for discussion: everything has consensus. Change this item to other recommendations, or drop it.")
    String scopeNothingLeft(String earlier);

    @Message("None of its recommendations is in the circulated text any more. Choose others.")
    String scopeGone();

    @Message(
            "It would ask only {asked} people. Where nobody is named, an item for some groups asks {least} people at least: figures of fewer would tell what somebody answered. Choose more groups, or all participants.")
    String tooFewAsked(int asked, int least);

    @Message("This item is for: {groups}. You can read along; only they can answer.")
    String notEligible(String groups);

    @Message(
            "An agenda item runs that is only for some stakeholder groups. Choose another group once it is over, or ask the facilitators.")
    String groupIsFixed();

    @Message("“{other}” builds on this item. Change or drop that one first.")
    String roundIsNeeded(String other);

    @Message("{key} is not in the roadmap. Check the key, or leave the list out for all recommendations.")
    String unknownKey(String key);

    @Message("{key} is not one of the workshop's criteria.")
    String unknownCriterion(String key);

    @Message("Participant {number}")
    String participant(int number);

    @Message("{#when kind}{#is COMMENT}Comment{#is VOTE}Vote{#is ASSESS}Assess{#is TALK}Talk{/when}")
    String kind(RoundKind kind);

    @Message(
            "{#when kind}{#is COMMENT}People read the text, comment and suggest wording.{#is VOTE}People say of each recommendation whether they agree.{#is ASSESS}People score each recommendation by the criteria of the workshop.{#is TALK}Nothing to enter: welcome, plenary, break.{/when}")
    String kindHint(RoundKind kind);

    @Message(
            "{#when state}{#is PLANNED}Planned{#is OPEN}Open{#is PAUSED}Paused{#is CLOSED}Closed{#is REVEALED}Revealed{/when}")
    String state(RoundState state);

    @Message(
            "{#when attribution}{#is NAMED}Name and organisation{#is DELEGATION}Country and organisation{#is PSEUDONYMOUS}A number, such as “Participant 17”{#is ANONYMOUS}Nobody{/when}")
    String attribution(Attribution attribution);

    @Message("Read and comment")
    String commentTitle();

    @Message("How far do you agree?")
    String voteTitle();

    @Message("Assess the recommendations")
    String assessTitle();

    @Message("Plenary")
    String talkTitle();

    @Message("Agenda")
    String agenda();

    @Message("Agenda of {session}")
    String agendaOf(String session);

    @Message("The meetings of this workshop and what happens in each.")
    String agendaLead();

    @Message("No meeting is planned yet.")
    String noSessions();

    @Message("Begin with the first meeting: a title is enough. Then put items on its agenda.")
    String noSessionsHint();

    @Message("Plan a meeting")
    String planSession();

    @Message("Plan another meeting")
    String planAnother();

    @Message("What is the meeting called?")
    String sessionTitle();

    @Message("Such as: Peer-learning session 1")
    String sessionTitleHint();

    @Message("Date")
    String date();

    @Message("Starts at ({city} time)")
    String time(String city);

    @Message("Link to the video meeting")
    String meetingUrl();

    @Message("It starts with https://")
    String meetingUrlHint();

    @Message("Place")
    String venue();

    @Message("If people meet in a room: address and room")
    String venueHint();

    @Message("Papers and links")
    String materials();

    @Message(
            "One a line: what it is called, a bar, where it is. Such as: Background note | https://example.org/note.pdf")
    String materialsHint();

    @Message("“{line}” needs a name, a bar and a link that starts with https://")
    String materialLine(String line);

    @Message("Starts {when} ({city})")
    String startsAt(String when, String city);

    @Message("{time} your time")
    String yourTime(String time);

    @Message("Add to your calendar")
    String toCalendar();

    @Message("Change when and where")
    String change();

    @Message("When and where: {session}")
    String changeTitle(String session);

    @Message("Join the video meeting")
    String joinMeeting();

    @Message("Nothing is on the agenda yet.")
    String emptyAgenda();

    @Message("Use the standard agenda")
    String standardAgenda();

    @Message("Comment 25 min, vote 10 min, assess 15 min, plenary 20 min")
    String standardAgendaHint();

    @Message("Add an agenda item:")
    String addItem();

    @Message("New agenda item")
    String newItem();

    @Message("What people do")
    String kindOfItem();

    @Message("Title")
    String title();

    @Message("Instructions")
    String instructions();

    @Message("Shown above the item, in two or three sentences")
    String instructionsHint();

    @Message("How long?")
    String length();

    @Message("Minutes")
    String minutes();

    @Message("Counted from when you open it")
    String minutesHint();

    @Message("Give the minutes as a number, such as 15 or 0.5.")
    String minutesRange();

    @Message("Or until a date and time (then leave the minutes empty)")
    String orEnd();

    @Message("Ends at ({city} time)")
    String endTime(String city);

    @Message("When does it open?")
    String opening();

    @Message("You open it by hand, unless you give a moment. Then it opens by itself.")
    String openingHint();

    @Message("Choose a date and time")
    String chooseOpening();

    @Message("Opens at ({city} time)")
    String openingTime(String city);

    @Message("Or only what an earlier assessment leaves for discussion")
    String fromRound();

    @Message("It must be closed and revealed before this item opens.")
    String fromRoundHint();

    @Message("No, as chosen above")
    String fromRoundNone();

    @Message("Who answers?")
    String eligible();

    @Message("All participants, unless you choose stakeholder groups. The others can read along.")
    String eligibleHint();

    @Message("Choose stakeholder groups")
    String chooseGroups();

    @Message("Other groups")
    String otherGroups();

    @Message("One a line, as people give it when they join")
    String otherGroupsHint();

    @Message("Does it repeat an earlier item?")
    String previous();

    @Message("People then see their earlier answer beside the new one.")
    String previousHint();

    @Message("No")
    String previousNone();

    @Message("Where on the agenda?")
    String where();

    @Message("At the end")
    String atTheEnd();

    @Message("Where it stands now")
    String whereItIs();

    @Message("Before “{title}”")
    String beforeItem(String title);

    @Message("Change the agenda item")
    String changeItem();

    @Message("Edit")
    String edit();

    @Message("Move up")
    String moveUp();

    @Message("Move down")
    String moveDown();

    @Message("Drop")
    String drop();

    @Message("Take “{title}” off the agenda?")
    String dropTitle(String title);

    @Message("Nobody has answered in it yet, so nothing that people wrote is lost.")
    String dropHint();

    @Message("Take it off")
    String dropNow();

    @Message("opens by itself {when}")
    String opensAt(String when);

    @Message("for: {groups}")
    String onlyFor(String groups);

    @Message("Which recommendations?")
    String scope();

    @Message("All, unless you choose some.")
    String scopeHint();

    @Message("Choose areas or recommendations")
    String chooseScope();

    @Message("All of {area}")
    String wholeArea(String area);

    @Message("No draft is imported yet: the item will be about all recommendations.")
    String noTextYet();

    @Message("Criteria")
    String criteria();

    @Message("All, unless you choose some.")
    String criteriaHint();

    @Message("Ask for a reason below a score of")
    String reasonAskedBelow();

    @Message("Such as 3. Empty: no reason is asked for.")
    String reasonAskedBelowHint();

    @Message("Reasons")
    String reasons();

    @Message("A vote against needs a reason")
    String reasonWhenAgainst();

    @Message("Those who disagree or cannot accept say why; their vote counts once they do.")
    String reasonWhenAgainstHint();

    @Message(
            "Only a vote by AGREEMENT or CONSENT can ask for reasons from those who are against. Leave this out, or choose one of these methods.")
    String reasonWhenAgainstOfChoices();

    @Message("Who is shown as the author?")
    String whoIsShown();

    @Message("As in the whole workshop: {attribution}")
    String asWorkshop(String attribution);

    @Message("When do people see what others entered?")
    String whenShown();

    @Message("When you reveal it")
    String blind();

    @Message("Until then everybody sees only their own. People answer more freely.")
    String blindHint();

    @Message("As soon as it closes")
    String shownAtClose();

    @Message(
            "Until then everybody sees only their own. Nobody has to reveal the results, and the item cannot be opened again.")
    String shownAtCloseHint();

    @Message("Only VOTE and ASSESS have results to reveal. Leave this out.")
    String revealAtCloseOfResults();

    @Message("At once")
    String liveShown();

    @Message("People can build on what others write, and are influenced by it.")
    String liveShownHint();

    @Message("Save")
    String save();

    @Message("Put it on the agenda")
    String addToAgenda();

    @Message("Cancel")
    String cancel();

    @Message("Open until {clock}")
    String openUntil(String clock);

    @Message("{length} left")
    String timeLeft(String length);

    @Message("Close “{title}” now?")
    String closeTitle(String title);

    @Message("{answered} of {members} have answered.")
    String answeredOf(int answered, int members);

    @Message("Not answered yet: {awaited}, of them here now: {here}. When you close, they cannot answer any more.")
    String closeHint(long awaited, long here);

    @Message("Begun and not complete: {begun}. What is stored counts.")
    String begunHint(long begun);

    @Message("Close now")
    String closeNow();

    @Message("Back, leave it open")
    String backToConsole();

    @Message("Not answered yet")
    String notYet();

    @Message("here now")
    String here();

    @Message("nothing to add")
    String nothingToAdd();

    @Message("Open “{title}” again")
    String reopenTitle(String title);

    @Message("People can answer again and change what they answered. The reason is kept in the log.")
    String reopenHint();

    @Message("Why is it opened again?")
    String reopenReason();

    @Message("Open again")
    String reopen();

    @Message("Back")
    String back();

    @Message("How do people vote?")
    String voteBy();

    @Message(
            "{#when method}{#is AGREEMENT}Agree, neutral or disagree{#is CONSENT}Consent{#is APPROVAL}Approval{#is DOTS}Dots{/when}")
    String method(VoteMethod method);

    @Message(
            "{#when method}{#is AGREEMENT}On each recommendation. For how far the room agrees.{#is CONSENT}On each recommendation: consent, consent with a reservation, disagree but not block, or cannot accept. One who cannot accept is enough for no consensus.{#is APPROVAL}Everybody ticks the recommendations that they approve of. For a short list.{#is DOTS}Everybody spreads a few dots over the recommendations. For priorities.{/when}")
    String methodHint(VoteMethod method);

    @Message("Dots for each participant")
    String dots();

    @Message("A quarter to a third of the number of recommendations is usual. 5 if left empty")
    String dotsHint();

    @Message("How many may one approve of?")
    String maxChoices();

    @Message("Any number if left empty")
    String maxChoicesHint();

    @Message("Only a VOTE has a method. Leave it out.")
    String methodOfVotes();

    @Message("Figures never show while people answer anonymously: they would tell who answered what.")
    String notLiveWhereAnonymous();

    @Message("Only a vote by DOTS has dots. Leave them out, or choose that method.")
    String dotsOfDots();

    @Message("Only a vote by APPROVAL has a limit of choices. Leave it out, or choose that method.")
    String maxChoicesOfApproval();
}
