package io.waymark.roadmap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Deciding what the headings and paragraphs of a document are. */
@MessageBundle("structure")
interface StructureMessages {
    @Message("What each part is")
    String title();

    @Message(
            "Is something read as what it is not? Say what it is, then look again. Nothing is stored yet. What you leave as it is follows the headings.")
    String lead();

    @Message("Show what it becomes now")
    String apply();

    @Message(
            "As read: {#switch role}{#case TITLE}title{#case AREA}area{#case RECOMMENDATION}recommendation{#case SECTION}section{#case TEXT}text{/switch}")
    String asRead(Structure.Role role);

    @Message(
            "{#switch choice}{#case TITLE}Title of the document{#case AREA}Area{#case RECOMMENDATION}Recommendation{#case TEXT}Text of what stands above{#case OUT}Leave out{/switch}")
    String choice(Choice choice);

    @Message("Paragraphs in it: {count}")
    String paragraphs(int count);

    @Message("A paragraph can begin a recommendation or an area: what comes before it ends there.")
    String paragraphsHint();

    @Message("Before the first heading")
    String beforeHeadings();

    @Message("If you change the text itself, its headings are read anew and what you decided above is gone.")
    String goes();
}
