package io.waymark.roadmap;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of a recommendation by the names that authors give them, in English, Danish, German and French. */
enum Label {
    RATIONALE(
            "Rationale",
            "rationale|justification|reasoning|reasons|begrundelse|rationale bag|begründung|motivation|motifs|raison d'être"),
    ACTIONS(
            "Actions",
            "actions|action|proposed actions|recommended actions|measures|handlinger|tiltag|aktioner|indsatser"
                    + "|maßnahmen|massnahmen|aktionen|handlungen|mesures|actions proposées"),
    ADDRESSEES(
            "Addressees",
            "addressees|addressee|addressed to|target group|target groups|modtagere|adressater|målgruppe|målgrupper"
                    + "|adressaten|zielgruppe|zielgruppen|destinataires|destinataire|public cible"),
    EVIDENCE(
            "Evidence",
            "evidence|evidence base|sources|source|dokumentation|evidens|belæg|kilder|belege|evidenz|nachweise|quellen"
                    + "|preuves|éléments probants|données probantes"),
    LEAD(
            "Lead",
            "lead|responsible|responsible party|responsible body|responsibility|owner|lead body|lead organisation"
                    + "|lead organization|ansvarlig|ansvarlige|hovedansvarlig|ansvar|verantwortlich|verantwortliche"
                    + "|verantwortliche stelle|zuständig|zuständigkeit|federführung|federführend|responsable|responsables"
                    + "|pilote|chef de file|porteur"),
    LEVEL("Level", "level|governance level|niveau|forvaltningsniveau|ebene|échelon"),
    HORIZON(
            "Horizon",
            "horizon|timeline|deadline|timeframe|time frame|time horizon|timing|target date|due|due date|tidsplan"
                    + "|frist|tidsramme|tidshorisont|zeitplan|zeitrahmen|zeithorizont|termin|calendrier|échéance|échéancier"
                    + "|délai|délais|date cible"),
    INDICATOR(
            "Indicator",
            "indicator|indicators|measurement|kpi|kpis|metric|metrics|measure of success|indikator|indikatorer|måling"
                    + "|målepunkt|målepunkter|indikatoren|messung|messgröße|kennzahl|kennzahlen|indicateur|indicateurs");

    private final String heading;
    private final Set<String> names;

    Label(String heading, String names) {
        this.heading = heading;
        this.names = Set.of(names.split("\\|"));
    }

    /** As the export writes it. */
    String heading() {
        return heading;
    }

    /** Whether it is a section of a recommendation, not a field of an action. */
    boolean isSection() {
        return compareTo(LEAD) < 0;
    }

    static Optional<Label> of(String name) {
        var plain = name.replaceAll("[*_:\\u00A0\\u202F]|\\(s\\)", "")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
        for (var label : values()) if (label.names.contains(plain)) return Optional.of(label);
        return Optional.empty();
    }

    static Optional<Label> section(String name) {
        return of(name).filter(Label::isSection);
    }
}
