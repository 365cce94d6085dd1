package io.waymark.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The statement of accessibility: its headings follow the model of the Union, its limits are the ones we know. */
@MessageBundle("accessibility")
interface AccessibilityMessages {
    @Message("Accessibility statement")
    String title();

    @Message(
            "Everybody who is invited to a workshop shall be able to take part in it. This statement says how far this platform has come, what does not work yet, and whom to tell. It follows the model of Directive (EU) 2016/2102.")
    String lead();

    @Message("How accessible it is")
    String status();

    @Message(
            "The pages are partially conformant with EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, because of the limits listed below.")
    String partially();

    @Message("What works")
    String works();

    @Message(
            "Everything can be read, filled in and sent with the keyboard alone, and without script. Nothing has to be dragged.")
    String worksKeyboard();

    @Message(
            "Pages refresh themselves without moving the focus, and new states are announced once. Messages, errors and the last five minutes and the last minute of an agenda item are spoken.")
    String worksLive();

    @Message("Every picture of results says its outcome in a sentence and has its figures in a table or a list.")
    String worksPictures();

    @Message("Texts grow to 400 % and reflow down to a width of 320 pixels; colours are never the only sign.")
    String worksZoom();

    @Message("What is limited")
    String limits();

    @Message(
            "Agenda items close at a time. Ask the facilitator for more: they can add minutes for everybody, or enter a contribution for you.")
    String limitTime();

    @Message(
            "The presentation view is made for a screen in the room: its pictures have a sentence but no table, and it cannot be operated. The same is on the pages of each participant.")
    String limitProjector();

    @Message(
            "Texts, links and files that organisers and participants bring in may be inaccessible. Meetings by video run elsewhere.")
    String limitContent();

    @Message(
            "Reports in PDF are tagged (PDF/UA-1), those in Word have headings and tables with heads. Neither has been checked by people who use a screen reader.")
    String limitReports();

    @Message("No people with disabilities have tested the pages for us yet.")
    String limitTests();

    @Message("How this statement was prepared")
    String preparation();

    @Message(
            "By self-assessment: an automatic check (axe-core, rules of WCAG 2.0 to 2.2, levels A and AA) of the main pages in a browser, wide and narrow, and use with the keyboard and without script. Reviewed on {day}.")
    String method(String day);

    @Message("Tell us of a barrier")
    String feedback();

    @Message("If something is in your way, or you need a text in another form, write to:")
    String writeTo();

    @Message(
            "If something is in your way, or you need a text in another form, tell the contact of your workshop, who is named at the foot of its pages, or the person who invited you.")
    String askContact();

    @Message("If you get no answer")
    String enforcement();

    @Message(
            "You can turn to the body in your country that enforces Directive (EU) 2016/2102. Your ombudsman can tell you which one that is.")
    String enforcementAnywhere();
}
