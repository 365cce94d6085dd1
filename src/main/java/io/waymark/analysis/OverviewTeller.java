package io.waymark.analysis;

import io.quarkus.qute.RawString;
import io.waymark.assessment.Earlier.Middle;
import io.waymark.assessment.Sheet;
import io.waymark.platform.Language;
import io.waymark.workshop.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a round says about its recommendations together, in one language. */
public record OverviewTeller(List<Criterion> known, Language language) {
    /** The pictures of a result; none for votes. */
    public Overview of(ResultView result) {
        var items = result.items().stream()
                .filter(AssessmentItem.class::isInstance)
                .map(AssessmentItem.class::cast)
                .toList();
        return of(result.roundId(), items);
    }

    /** The pictures of an assessment round. */
    public Overview of(UUID round, List<AssessmentItem> items) {
        if (items.isEmpty()) return Overview.NONE;
        var criteria = items.get(0).criteria().stream()
                .flatMap(figures -> known.stream().filter(each -> each.key().equals(figures.criterion())))
                .toList();
        var matrix = Matrix.of(criteria, middles(items));
        var moves = criteria.stream()
                .flatMap(criterion -> move(round, criterion, items))
                .toList();
        boolean suppressed = items.stream().anyMatch(AssessmentItem::shiftSuppressed);
        return new Overview(matrix, matrix == null ? null : picture(round, matrix), moves, suppressed);
    }

    private static Map<String, Map<String, Middle>> middles(List<AssessmentItem> items) {
        var all = new LinkedHashMap<String, Map<String, Middle>>();
        items.forEach(item -> all.put(item.key(), item.middles()));
        return all;
    }

    /** One's own answers by the first two criteria; null where nothing has both scores. */
    public ResultPicture own(Sheet sheet) {
        var mine = new LinkedHashMap<String, Map<String, Middle>>();
        sheet.lines().forEach(line -> mine.put(line.key(), scores(sheet, line)));
        var matrix = Matrix.of(sheet.criteria(), mine);
        if (matrix == null) return null;
        var sentence = words().ownMatrixSentence(
                        matrix.points().size(),
                        matrix.up().label(),
                        matrix.across().label());
        var text = new Svg.Text("own-matrix", words().ownMatrix(), sentence);
        var svg = SvgMatrix.of(matrix, words()::quadrant, text);
        return new ResultPicture(text.id(), sentence, new RawString(svg), List.of(), List.of());
    }

    private static Map<String, Middle> scores(Sheet sheet, Sheet.Line line) {
        return sheet.criteria().stream()
                .filter(criterion -> line.answers(criterion) && !line.cannotJudge(criterion))
                .collect(Collectors.toMap(Criterion::key, criterion -> score(line.score(criterion))));
    }

    private static Middle score(double score) {
        return new Middle(score, score, score);
    }

    private AnalysisMessages words() {
        return language.messages(AnalysisMessages.class);
    }

    private ResultScreen.Picture picture(UUID round, Matrix matrix) {
        var id = "matrix-" + round;
        int quick = matrix.in(Matrix.Quadrant.QUICK_WIN).size();
        var sentence = words().matrixSentence(
                        quick,
                        matrix.points().size(),
                        matrix.up().label(),
                        matrix.across().label());
        var svg = SvgMatrix.of(matrix, words()::quadrant, new Svg.Text(id, words().matrix(), sentence));
        return new ResultScreen.Picture(id, sentence, new RawString(svg), null, null, null);
    }

    private Stream<Overview.Move> move(UUID round, Criterion criterion, List<AssessmentItem> items) {
        var lines = items.stream()
                .filter(item -> Objects.nonNull(item.shift()))
                .flatMap(item -> line(criterion, item))
                .toList();
        int n = sum(lines, Shift.CriterionShift::n);
        if (n == 0) return Stream.of();
        var id = "shift-" + round + "-" + criterion.key();
        var sentence = words().shiftSentence(
                        criterion.label(),
                        n,
                        sum(lines, Shift.CriterionShift::kept),
                        sum(lines, Shift.CriterionShift::movedUp),
                        sum(lines, Shift.CriterionShift::movedDown));
        var rows = lines.stream()
                .map(line -> new SvgShift.Row(line.key(), line.shift(), line.words()))
                .toList();
        var svg = SvgShift.of(criterion, rows, new Svg.Text(id, words().shift(), sentence));
        var picture = new ResultScreen.Picture(id, sentence, new RawString(svg), criterion, null, null);
        return Stream.of(new Overview.Move(criterion, picture, lines));
    }

    private static int sum(List<Overview.Line> lines, ToIntFunction<Shift.CriterionShift> figure) {
        return lines.stream().map(Overview.Line::shift).mapToInt(figure).sum();
    }

    /** Nothing where its change by this criterion is not shown. */
    private Stream<Overview.Line> line(Criterion criterion, AssessmentItem item) {
        return item.shift().criteria().stream()
                .filter(moved -> moved.criterion().equals(criterion.key()))
                .map(moved -> new Overview.Line(item.key(), item.shift().revised(), moved, words(moved)));
    }

    private String words(Shift.CriterionShift moved) {
        return moved.n() == 0
                ? words().shiftNobody()
                : words().shiftWords(moved.n(), moved.kept(), moved.movedUp(), moved.movedDown());
    }
}
