package io.waymark.workshop;

import io.waymark.platform.Language;
import io.waymark.platform.WhenExtension;
import java.time.Instant;
import java.time.ZoneId;

/** The codes of the audit in words. */
final class DeedWords {
    private static final String AWAY = "the server was away since ";

    private DeedWords() {}

    /** What was done and to what: versions by their number, people and items of the agenda by their name. */
    static String sentence(Deed deed, Language language) {
        var words = language.messages(AuditMessages.class);
        var said = of(deed, words);
        var subject = deed.subject().label(language);
        if (subject.isEmpty() || deed.action().startsWith("version.")) return said;
        return deed.action().startsWith("member.") ? said + " " + subject : words.deedAbout(said, subject);
    }

    private static String of(Deed deed, AuditMessages words) {
        return switch (deed.action()) {
            case "workshop.create" -> words.deedWorkshopCreate();
            case "workshop.change" -> words.deedWorkshopChange();
            case "workshop.code" -> words.deedWorkshopCode();
            case "member.invite" -> words.deedMemberInvite();
            case "member.link" -> words.deedMemberLink();
            case "member.revoke" -> words.deedMemberRevoke();
            case "member.change" -> words.deedMemberChange();
            case "member.role" -> words.deedMemberRole();
            case "member.remove" -> words.deedMemberRemove();
            case "member.readmit" -> words.deedMemberReadmit();
            case "member.erase" -> words.deedMemberErase();
            case "member.eraseAgain" -> words.deedMemberEraseAgain();
            case "retention.apply" -> words.deedRetention();
            case "session.plan" -> words.deedSessionPlan();
            case "session.change" -> words.deedSessionChange();
            case "session.agenda" -> words.deedSessionAgenda();
            case "round.plan" -> words.deedRoundPlan();
            case "round.change" -> words.deedRoundChange();
            case "round.move" -> words.deedRoundMove();
            case "round.drop" -> words.deedRoundDrop();
            case "round.open.refused" -> words.deedRoundOpenRefused();
            case "round.open" -> words.deedRoundOpen();
            case "round.pause" -> words.deedRoundPause();
            case "round.resume" -> words.deedRoundResume();
            case "round.extend" -> words.deedRoundExtend();
            case "round.close" -> words.deedRoundClose();
            case "round.reopen" -> words.deedRoundReopen();
            case "round.reveal" -> words.deedRoundReveal();
            case "version.create" -> words.deedVersionCreate(version(deed));
            case "version.replace" -> words.deedVersionReplace(version(deed));
            case "version.edit" -> words.deedVersionEdit(version(deed));
            case "version.publish" -> words.deedVersionPublish(version(deed));
            case "version.override" -> words.deedVersionOverride(version(deed));
            case "comment.enter" -> words.deedCommentEnter();
            case "comment.enterLate" -> words.deedCommentEnterLate();
            case "comment.correct" -> words.deedCommentCorrect();
            case "comment.takeOut" -> words.deedCommentTakeOut();
            case "comment.answer" -> words.deedCommentAnswer();
            case "comment.hide" -> words.deedCommentHide();
            case "comment.show" -> words.deedCommentShow();
            case "dispositions.release" -> words.deedRelease();
            case "projector.open" -> words.deedProjectorOpen();
            case "projector.end" -> words.deedProjectorEnd();
            case "message.say" -> words.deedMessageSay();
            case "message.clear" -> words.deedMessageClear();
            case "report.write" -> words.deedReportWrite();
            case "demo.seed" -> words.deedDemoSeed();
            default -> words.deedOther();
        };
    }

    private static String version(Deed deed) {
        return deed.subject().name().replace("version ", "");
    }

    /** The reason as it was given; what is kept as a code in words. */
    static String detail(Deed deed, ZoneId zone, Language language) {
        var words = language.messages(AuditMessages.class);
        return switch (deed.action()) {
            case "comment.answer" -> words.deedDecision(deed.detail());
            case "dispositions.release" -> words.deedReplies(deed.detail());
            case "round.extend" ->
                "+" + WhenExtension.length(Integer.parseInt(deed.detail().replace(" s", "")));
            case "round.pause" -> away(deed.detail(), zone, language);
            case "session.agenda", "report.write" -> "";
            default -> role(deed, language);
        };
    }

    private static String away(String detail, ZoneId zone, Language language) {
        if (!detail.startsWith(AWAY)) return detail;
        var since = Instant.parse(detail.substring(AWAY.length()));
        return language.messages(AuditMessages.class).deedAway(WhenExtension.full(since, zone, language));
    }

    private static String role(Deed deed, Language language) {
        for (var role : Role.values())
            if (deed.action().startsWith("member.") && role.name().equals(deed.detail()))
                return WordsExtension.role(role, language);
        return deed.detail();
    }
}
