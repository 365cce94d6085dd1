package io.waymark.workshop;

import io.quarkus.qute.TemplateExtension;
import io.waymark.platform.Language;
import java.time.ZoneId;

/** What our terms are called on the pages: {@code {words:role(member.role, frame.language)}}. */
@TemplateExtension(namespace = "words")
class WordsExtension {
    static String role(Role role, Language language) {
        var words = language.messages(WorkshopMessages.class);
        return switch (role) {
            case FACILITATOR -> words.roleFacilitator();
            case PARTICIPANT -> words.roleParticipant();
            case OBSERVER -> words.roleObserver();
        };
    }

    static java.util.List<Role> roles() {
        return java.util.List.of(Role.values());
    }

    /** How contributions appear, told to the person whose they are. */
    static String attribution(Attribution attribution, Language language) {
        var words = language.messages(WorkshopMessages.class);
        return switch (attribution) {
            case NAMED -> words.attributionNamed();
            case DELEGATION -> words.attributionDelegation();
            case PSEUDONYMOUS -> words.attributionPseudonymous();
            case ANONYMOUS -> words.attributionAnonymous();
        };
    }

    /** The kind of attribution in two or three words. */
    static String attributionName(Attribution attribution, Language language) {
        var words = language.messages(WorkshopMessages.class);
        return switch (attribution) {
            case NAMED -> words.named();
            case DELEGATION -> words.delegation();
            case PSEUDONYMOUS -> words.pseudonymous();
            case ANONYMOUS -> words.anonymous();
        };
    }

    static String rule(Consensus.Rule rule, Language language) {
        var words = language.messages(WorkshopMessages.class);
        return switch (rule) {
            case PERCENT_AGREEMENT -> words.rulePercent();
            case COMET_70_15 -> words.ruleComet();
            case RAND_UCLA -> words.ruleRand();
        };
    }

    static String country(String code, Language language) {
        return code == null ? "" : Countries.name(code, language);
    }

    /** What was done, from the codes of the audit; a code without a sentence of its own in a general one. */
    static String deed(Deed deed, Language language) {
        return DeedWords.sentence(deed, language);
    }

    static String deedDetail(Deed deed, ZoneId zone, Language language) {
        return DeedWords.detail(deed, zone, language);
    }
}
