package io.waymark.rehearsal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.comment.CommentKind;

@MessageBundle("rehearsal")
interface RehearsalMessages {
    @Message("Rehearsal: {workshop}")
    String title(String workshop);

    @Message("Rehearse")
    String heading();

    @Message(
            "Run the whole agenda once before it counts: with the same text, the same agenda and the same rules, and simulated participants who comment, vote and assess.")
    String lead();

    @Message("Simulated participants: {people}. Colleagues can join with the code of the rehearsal.")
    String who(int people);

    @Message("Nothing of it shows in the real workshop. When you end it, all of it is removed.")
    String noTrace();

    @Message("Begin the rehearsal")
    String begin();

    @Message("You have a rehearsal already. If you begin anew, it ends and is removed.")
    String running();

    @Message("Go on with it")
    String goOn();

    @Message("Begin anew")
    String anew();

    @Message("This is a rehearsal. Nothing in it counts.")
    String here();

    @Message("When you end it, everything that was said and answered in it is removed for good.")
    String endHint();

    @Message("End the rehearsal")
    String end();

    @Message("To the console")
    String toConsole();

    @Message("The rehearsal has ended. Nothing of it is left.")
    String ended();

    @Message("To rehearse, import a text and put something on the agenda first.")
    String nothing();

    @Message("Nobody rehearses this workshop now.")
    String none();

    @Message("Simulated participant {number}")
    String person(int number);

    @Message("Sample organisation {number}")
    String organisation(int number);

    @Message(
            "{#when kind}{#is SUPPORT}I support this (simulated).{#is CONCERN}Who is to pay for this? (simulated){#is QUESTION}What does this mean for small agencies? (simulated){#is EVIDENCE}We have done this for two years, with good results. (simulated){#else}A simulated comment.{/when}")
    String comment(CommentKind kind);
}
