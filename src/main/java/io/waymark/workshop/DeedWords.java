package io.waymark.workshop;

import io.waymark.platform.Language;

/** The codes of the audit in words. */
final class DeedWords {
    private DeedWords() {}

    static String of(String action, WorkshopMessages words) {
        return switch (action) {
            case "workshop.create" -> words.deedWorkshopCreate();
            case "workshop.change" -> words.deedWorkshopChange();
            case "member.invite" -> words.deedMemberInvite();
            case "member.link" -> words.deedMemberLink();
            case "member.revoke" -> words.deedMemberRevoke();
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
            case "version.create" -> words.deedVersionCreate();
            case "version.replace" -> words.deedVersionReplace();
            case "version.edit" -> words.deedVersionEdit();
            case "version.publish" -> words.deedVersionPublish();
            case "version.override" -> words.deedVersionOverride();
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
            default -> words.deedOther(action);
        };
    }

    /** The reason as it was given; a role, which is kept as a code, in words. */
    static String detail(Deed deed, Language language) {
        var role = deed.action().startsWith("member.") ? role(deed.detail()) : null;
        return role == null ? deed.detail() : WordsExtension.role(role, language);
    }

    private static Role role(String code) {
        for (var role : Role.values()) if (role.name().equals(code)) return role;
        return null;
    }
}
