package io.waymark.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewWorkshop", description = "A workshop to create; what is left out has a sensible default")
public record WorkshopDraft(
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What it is for, Markdown", nullable = true) @Size(max = 5000) String purpose,
        @Schema(description = "IANA name, Europe/Brussels by default", nullable = true) @Size(max = 60) String timeZone,
        @Schema(description = "Language of the pages, en by default", nullable = true) @Size(max = 5) String language,
        @Schema(description = "NAMED by default", nullable = true) Attribution attribution,
        @Schema(description = "OPEN by default", nullable = true) Registration registration,
        @Schema(description = "Relevance and feasibility on 1 to 5 by default", nullable = true) @Size(min = 1, max = 8)
                List<@NotNull @Valid Criterion> criteria,
        @Schema(description = "PERCENT_AGREEMENT 75 by default", nullable = true) @Valid Consensus consensus,
        @Schema(description = "To be accepted when joining, Markdown", nullable = true) @Size(max = 20000)
                String privacyNotice,
        @Schema(description = "Whom to ask for help", nullable = true) @Size(max = 300) String contact,
        @Schema(
                        description =
                                "A workshop that the caller facilitates: what is left out is as there, and so is the agenda,"
                                        + " with nothing opened yet; not its people, nor its text",
                        nullable = true)
                UUID copyOf) {
    public WorkshopDraft(
            String title,
            String purpose,
            String timeZone,
            String language,
            Attribution attribution,
            Registration registration,
            List<Criterion> criteria,
            Consensus consensus,
            String privacyNotice,
            String contact) {
        this(
                title,
                purpose,
                timeZone,
                language,
                attribution,
                registration,
                criteria,
                consensus,
                privacyNotice,
                contact,
                null);
    }

    public static WorkshopDraft of(String title) {
        return new WorkshopDraft(title, null, null, null, null, null, null, null, null, null);
    }
}
