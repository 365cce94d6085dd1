package io.waymark.consolidation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("consolidation")
interface ConsolidationMessages {
    @Message(
            "{#if count == 1}1 comment still needs{#else}{count} comments still need{/if} a reply. Reply first, or publish with a reason that is logged.")
    String undisposed(int count);

    @Message(
            "{#if count == 1}1 round is{#else}{count} rounds are{/if} still open or paused. Close first: people are working on the present text.")
    String roundsRunning(int count);

    @Message("{key} is not in this draft.")
    String notInDraft(String key);

    @Message("Name exactly one recommendation to edit.")
    String oneRecommendation();

    @Message("Name the recommendations to withdraw.")
    String someRecommendations();

    @Message("Write what is to change.")
    String textMissing();

    @Message("A new recommendation needs a title and a text.")
    String titleAndBody();

    @Message("One of these comments is not in this workshop.")
    String unknownComment();

    @Message("A draft keeps at least one recommendation.")
    String lastRecommendation();
}
