package io.waymark.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("retention")
interface RetentionMessages {
    @Message("What is kept of people, and how long")
    String title();

    @Message("Months after its end for which this workshop keeps who people were: {months}")
    String lead(int months);

    @Message("The end is counted from {when}: the last session, or the last work on the roadmap, whichever is later.")
    String ends(String when);

    @Message("What goes, and when")
    String caption();

    @Message("What goes")
    String goes();

    @Message("From when on")
    String when();

    @Message("How many now")
    String count();

    @Message("due")
    String due();

    @Message("E-mail addresses of all but facilitators")
    String emails();

    @Message("Personal links of people who never came")
    String unusedLinks();

    @Message("Who everybody but the facilitators was, with their links and sign-ins")
    String members();

    @Message(
            "What was contributed stays, and so do the results and the report. Facilitators stay until one of them erases the others by hand.")
    String stays();

    @Message("This is looked through once a day.")
    String daily();

    @Message("Take out now what is due")
    String now();

    @Message("Nothing is due now.")
    String nothing();

    @Message("What was due was taken out.")
    String applied();

    @Message("Change the number of months")
    String change();
}
