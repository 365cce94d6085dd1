package io.waymark.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("workshop")
interface WorkshopMessages {
    @Message(
            "Attribution, criteria and the rule of consensus cannot change any more: a round has opened, and people answered under them.")
    String rulesAreFixed();

    @Message("This workshop admits by personal link only. Use the link you were sent, or ask the organiser for one.")
    String registrationClosed();

    @Message("No workshop has this code. Check it against the invitation; case, spaces and dashes do not matter.")
    String unknownCode();

    @Message("This language is not available.")
    String unknownLanguage();

    @Message("This time zone is not known. Use a name such as Europe/Brussels.")
    String unknownZone();

    @Message("Each criterion needs a key of its own and a scale of at least three points.")
    String criteria();

    @Message("Use the two-letter ISO code of a country, such as DK.")
    String unknownCountry();

    @Message("Read and accept the privacy notice to join.")
    String acceptNotice();

    @Message("A workshop needs at least one facilitator. Appoint another one first.")
    String lastFacilitator();

    @Message("Workshop")
    String navigation();

    @Message("Overview")
    String overview();

    @Message("Roadmap")
    String roadmap();

    @Message("Agenda")
    String agenda();

    @Message("Run")
    String run();

    @Message("Replies and changes")
    String consolidation();

    @Message("My contributions")
    String mine();

    @Message("Report")
    String report();

    @Message("People")
    String people();

    @Message("Settings")
    String settings();
}
