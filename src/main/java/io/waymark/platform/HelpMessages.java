package io.waymark.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people ask most, for those who take part and for those who lead. */
@MessageBundle("help")
interface HelpMessages {
    @Message("Help")
    String title();

    @Message(
            "What people ask most. For everything else ask those who invited you: where they gave a contact, it stands at the foot of the workshop’s pages.")
    String lead();

    @Message("While you take part")
    String taking();

    @Message("How do I come back, also on another device?")
    String back();

    @Message(
            "Open your personal link again, the one from your invitation or from the page after you joined. It brings you back as yourself. If it is lost, a facilitator can make a new one.")
    String backHow();

    @Message("Can I lose what I type?")
    String lost();

    @Message(
            "Answers are stored as you give them, and a comment you have begun is kept as a draft. When the connection breaks or an item closes, what you typed stays on your page.")
    String lostHow();

    @Message("What if I need more time?")
    String time();

    @Message(
            "Tick below the item that you need more time: facilitators see how many do, and can add minutes. When the time is up, the server closes the item for everybody at the same moment.")
    String timeHow();

    @Message("Who sees what I say?")
    String sees();

    @Message(
            "The form tells as whom you appear. Comments, answers and results of others are hidden until they are revealed to all at once, unless the item says that they show as they come.")
    String seesHow();

    @Message("Must I answer everything?")
    String skip();

    @Message(
            "No. Not to answer, to have no position and not to be able to judge are three different things, and each is an answer of its own or none. You can change yours until the item closes.")
    String skipHow();

    @Message("Why does it say that the page updates every few seconds?")
    String live();

    @Message(
            "Your network lets no live connection through. Nothing is missing: the page asks every few seconds instead.")
    String liveHow();

    @Message("How do I comment on certain words?")
    String words();

    @Message(
            "Select them in the text, or, with the keyboard, choose sentences in the comment form. You can also leave the quote out and comment on the whole.")
    String wordsHow();

    @Message("What becomes of my comments?")
    String reply();

    @Message(
            "Each gets a reply. Once it is released, “My contributions” shows it with the reason and the new text, and asks whether it satisfies you.")
    String replyHow();

    @Message("When you facilitate")
    String leading();

    @Message("How do I try it out first?")
    String tryOut();

    @Message(
            "Rehearse: simulated participants answer in a copy of the workshop, and nothing of it stays. The console leads there.")
    String tryOutHow();

    @Message("Somebody cannot come in. What now?")
    String letIn();

    @Message(
            "Under “People”, make that person a new link, or tell them the join code. What somebody says in the call or mails to you, you can enter for them.")
    String letInHow();

    @Message("I closed an item too early.")
    String tooEarly();

    @Message(
            "Until its results are revealed you can open it again from the console, unless it was anonymous. It is recorded that you did.")
    String tooEarlyHow();
}
