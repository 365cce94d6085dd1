package io.waymark.report;

import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What facilitators write for the report beside the text: all who read the report read it. */
@ApplicationScoped
@Transactional
public class Sections {
    @Inject
    WrittenSectionRepository sections;

    @Inject
    Audit audit;

    @Inject
    Live live;

    /** All that there can be, in the order of the report. */
    public List<SectionView> all(Member me) {
        Map<ReportSection, SectionView> written = sections.of(me.workshop()).stream()
                .map(WrittenSection::view)
                .collect(Collectors.toMap(SectionView::section, Function.identity()));
        return ReportSection.all().stream()
                .map(section -> written.getOrDefault(section, new SectionView(section, "")))
                .toList();
    }

    public SectionView show(Member me, ReportSection section) {
        return sections.findByIdOptional(new WrittenSection.Id(me.workshop(), section))
                .map(WrittenSection::view)
                .orElseGet(() -> new SectionView(section, ""));
    }

    /**
     * Writes it in place of what stood there.
     *
     * @param tag of the text that the caller knows; null is unchecked
     * @throws StaleSection where another one stands there
     */
    public SectionView write(Member me, ReportSection section, @Valid NewSection written, String tag) {
        me.mustFacilitate();
        var id = new WrittenSection.Id(me.workshop(), section);
        var stored = sections.locked(id);
        var view = stored.map(WrittenSection::view).orElseGet(() -> new SectionView(section, ""));
        if (tag != null && !tag.equals(view.tag())) throw new StaleSection();
        var words = written.text().strip();
        if (stored.isEmpty() && !words.isEmpty()) sections.first(id, words);
        else if (words.isEmpty()) stored.ifPresent(sections::delete);
        else stored.get().write(words);
        audit.record(me.workshop(), me.person(), "report.write", me.workshop().toString(), section.id());
        live.fire(me.workshop(), LiveSignal.Topic.VERSIONS);
        return new SectionView(section, words);
    }
}
