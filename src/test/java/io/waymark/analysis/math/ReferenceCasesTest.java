package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.math.Agreement.Interval;
import io.waymark.analysis.math.Quantiles.Quartiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our figures against the reference cases. Of each case the parts that Waymark computes are compared. */
@TestMethodOrder(OrderAnnotation.class)
class ReferenceCasesTest {
    private static final Map<String, Consumer<ReferenceCase>> CHECKS = Map.of(
            "quantiles", ReferenceCasesTest::quantiles,
            "percent_agreement", ReferenceCasesTest::percentAgreement,
            "wilson_ci", ReferenceCasesTest::wilson,
            "agree_neutral_disagree", ReferenceCasesTest::agreeNeutralDisagree,
            "ordinal_dispersion", ReferenceCasesTest::ordinalDispersion,
            "rand_ucla", ReferenceCasesTest::randUcla,
            "comet_70_15", ReferenceCasesTest::comet,
            "wilcoxon_signed_rank", ReferenceCasesTest::signedRank,
            "mcnemar", ReferenceCasesTest::mcNemar,
            "round_stability", ReferenceCasesTest::stability);

    private static final Scale NINE = new Scale(1, 9);
    private static final Set<String> RAN = new HashSet<>();

    static Stream<ReferenceCase> cases() {
        return CHECKS.keySet().stream().sorted().flatMap(ReferenceCases::of);
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reproducesTheReferenceCase(ReferenceCase one) {
        RAN.add(one.id());
        CHECKS.get(one.method()).accept(one);
    }

    @Order(2)
    @Test
    void ranEveryCaseOfTheMethodsWeCover() {
        var covered = List.of(
                "quantiles",
                "percent_agreement",
                "wilson_ci",
                "agree_neutral_disagree",
                "ordinal_dispersion",
                "rand_ucla",
                "comet_70_15",
                "wilcoxon_signed_rank",
                "mcnemar",
                "round_stability");
        assertThat(covered).allSatisfy(method -> assertThat(ReferenceCases.of(method))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(RAN).contains(one.id())));
    }

    private static void quantiles(ReferenceCase one) {
        var values = one.inputs("/values");
        var quartiles = Quantiles.type7(values);
        one.expects("/type7/q25", quartiles, Quartiles::q1);
        one.expects("/type7/q50", quartiles, Quartiles::median);
        one.expects("/type7/q75", quartiles, Quartiles::q3);
        one.expects("/type7/iqr", quartiles, Quartiles::iqr);
        one.expects("/type7/q50", Quantiles.median(values));
        one.expects("/type7/p30", Quantiles.p30(values));
        one.expects("/type7/p70", Quantiles.p70(values));
    }

    private static void percentAgreement(ReferenceCase one) {
        var scale = new Scale(one.input("/scale/0"), one.input("/scale/1"));
        var values = one.inputs("/values");
        int k = (int) values.stream().filter(scale::inBand).count();
        assertThat(scale.bandStart()).isEqualTo(one.input("/band/0"));
        one.expects("/percent", Agreement.percent(k, values.size()));
        expectsInterval(one, "/wilson95", Agreement.wilson(k, values.size()));
        for (int threshold : List.of(70, 75, 80))
            one.expects("/meets" + threshold, Agreement.reaches(k, values.size(), threshold));
    }

    private static void wilson(ReferenceCase one) {
        expectsInterval(one, "/interval", Agreement.wilson(one.input("/successes"), one.input("/n")));
    }

    /** The cases write intervals as shares; ours are percents. */
    private static void expectsInterval(ReferenceCase one, String pointer, Optional<Interval> actual) {
        one.expects(pointer + "/0", actual, interval -> interval.low() / 100);
        one.expects(pointer + "/1", actual, interval -> interval.high() / 100);
    }

    private static void agreeNeutralDisagree(ReferenceCase one) {
        int agree = one.input("/agree");
        int disagree = one.input("/disagree");
        int neutral = one.input("/neutral");
        one.expects("/agree_pct", Agreement.percent(agree, agree + neutral + disagree));
        one.expects("/net_agreement", Agreement.net(agree, neutral, disagree));
        one.expects("/agree_of_opinionated_pct", Agreement.percent(agree, agree + disagree));
    }

    private static void ordinalDispersion(ReferenceCase one) {
        one.expects("/agreement_A", Polarisation.vanDerEijkA(one.inputs("/frequencies")));
        one.expects("/polarization", Polarisation.of(one.inputs("/frequencies")));
    }

    private static void randUcla(ReferenceCase one) {
        var ratings = one.inputs("/ratings");
        var index = DisagreementIndex.of(ratings, new Scale(one.input("/scale/0"), one.input("/scale/1")));
        one.expects("/median", Quantiles.median(ratings));
        one.expects("/ipras_type7/p30", index, DisagreementIndex::p30);
        one.expects("/ipras_type7/p70", index, DisagreementIndex::p70);
        one.expects("/ipras_type7/ipr", index, DisagreementIndex::ipr);
        one.expects("/ipras_type7/ipras", index, DisagreementIndex::ipras);
        one.expects("/ipras_type7/di", index, DisagreementIndex::value);
        one.expects("/ipras_type7/disagreement", index.stream().anyMatch(DisagreementIndex::disagreement));
        var judged = Appropriateness.of(ratings, NINE).map(found -> found.name().toLowerCase(Locale.ROOT));
        assertThat(judged.orElse(null))
                .isEqualTo(one.expected().at("/class_ipras_type7").textValue());
    }

    private static void comet(ReferenceCase one) {
        var expected = Map.of("in", Comet.IN, "out", Comet.OUT, "no_consensus", Comet.NONE);
        assertThat(Comet.of(one.inputs("/ratings"), NINE))
                .contains(expected.get(one.expected().at("/result").textValue()));
    }

    private static Stability moved(ReferenceCase one) {
        var before = one.inputs("/round1");
        var after = one.inputs("/round2");
        return new Stability(IntStream.range(0, before.size())
                .mapToObj(i -> new Stability.Pair(before.get(i), after.get(i)))
                .toList());
    }

    private static void signedRank(ReferenceCase one) {
        var test = moved(one).signedRank();
        one.expects("/n_used", OptionalDouble.of(test.movers()));
        one.expects("/W_plus", OptionalDouble.of(test.up()));
        one.expects("/W_minus", OptionalDouble.of(test.down()));
        one.expects("/p_exact", test.exact());
        one.expects("/p_normal_tie_corrected_cc", test.normal());
    }

    private static void mcNemar(ReferenceCase one) {
        var test = new McNemar(one.input("/b"), one.input("/c"));
        one.expects("/chi2", test.chiSquare());
        one.expects("/p", test.asymptotic());
        one.expects("/p_exact", test.exact());
    }

    private static void stability(ReferenceCase one) {
        var moved = moved(one);
        one.expects("/cv_abs_change", moved.variationChange());
        one.expects(
                "/hist_change",
                moved.histogramChange().stream().map(share -> share / 100).findFirst());
        one.expects("/stable_15pct", moved.isStable());
        one.expects("/kappa_quadratic", moved.kappa());
    }
}
