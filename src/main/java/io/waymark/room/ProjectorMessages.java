package io.waymark.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The presentation view. */
@MessageBundle("projector")
interface ProjectorMessages {
    @Message("Presentation view")
    String title();

    @Message("Please look at the speaker")
    String speaker();

    @Message("Join at {address}")
    String join(String address);

    @Message("Workshop code")
    String code();

    @Message("Join with the personal link that you were sent")
    String personal();

    @Message("{here} of {members} are here")
    String hereOf(int here, int members);

    @Message("Who is here, by country")
    String arrivals();

    @Message("other")
    String otherCountry();

    @Message("Next: {title}")
    String next(String title);

    @Message("{here} of {members}")
    String hereTile(int here, int members);

    @Message("until {clock} ({city})")
    String until(String clock, String city);

    @Message("Paused, {length} left")
    String paused(String length);

    @Message("The answers are in. The results follow when the facilitator shows them.")
    String waiting();

    @Message("{answered} of {members} have answered")
    String answered(int answered, int members);

    @Message("{done} are done")
    String done(int done);

    @Message("What is new in the text")
    String changed();

    @Message("Results: {title}")
    String results(String title);

    @Message("{title} ({n})")
    String titleAndCount(String title, int n);

    @Message("The rest is on your own screen")
    String more();

    @Message("Number of recommendations: {n}")
    String count(int n);

    @Message("tied")
    String tied();

    @Message("Live")
    String live();

    @Message("Updates every few seconds")
    String polling();

    @Message("No connection: this may be out of date")
    String offline();

    @Message("This link has ended. Ask the facilitator for a new one.")
    String ended();

    @Message("For a screen in the room or in the video call: it shows what everybody may see and has no controls.")
    String hint();

    @Message("Its link is in use since {time}. It was shown once, when it was made.")
    String since(String time);

    @Message("Make a link")
    String make();

    @Message("Make a new link")
    String renew();

    @Message("End the link")
    String end();

    @Message("Ask to look at the speaker")
    String blank();

    @Message("Show the contents again")
    String unblank();

    @Message("The presentation view shows nothing but: Please look at the speaker.")
    String isBlank();

    @Message("Sum up the findings")
    String showFindings();

    @Message("Stop summing up")
    String hideFindings();

    @Message("What we came to")
    String findings();

    @Message("Draft report on version {version}: what stands here can still change.")
    String findingsDraft(int version);

    @Message("Report on version {version}, the final one.")
    String findingsFinal(int version);

    @Message("Nothing was judged or ranked yet.")
    String noFindings();

    @Message("Link to the presentation view")
    String linkTitle();

    @Message(
            "Copy it now: it is not shown again. Whoever has it sees what everybody in the room may see, nothing else; an earlier link has ended.")
    String linkHint();

    @Message("Link")
    String link();

    @Message("Open the presentation view")
    String open();

    @Message("Back to the console")
    String back();
}
