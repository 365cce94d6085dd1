package io.waymark.analysis;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.platform.Language;
import io.waymark.vote.VoteMessages;
import io.waymark.workshop.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pictures of the results page for pages and files of others: nobody's own answer is marked in them. */
public final class ResultPictures {
    private final ResultTeller teller;

    /**
     * @param scope begins the ids of the pictures, since a page may show a recommendation in several rounds
     * @param criteria of the workshop
     * @param titles of the recommendations by key
     */
    public ResultPictures(String scope, List<Criterion> criteria, Map<String, String> titles, Language language) {
        teller = new ResultTeller(scope, key -> named(criteria, key), language, titles, Map.of(), Map.of());
    }

    private static Criterion named(List<Criterion> criteria, String key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public List<ResultPicture> of(ResultItem item) {
        return teller.pictures(item).stream()
                .map(picture -> picture.figures() == null
                        ? with(picture, counts(item))
                        : with(picture, distribution(picture.figures())))
                .toList();
    }

    private static ResultPicture with(ResultScreen.Picture picture, List<Cell> cells) {
        return new ResultPicture(
                picture.id(),
                picture.sentence(),
                picture.svg(),
                cells.stream().map(Cell::head).toList(),
                cells.stream().map(Cell::value).toList());
    }

    private List<Cell> counts(ResultItem item) {
        if (!(item instanceof VoteItem vote)) return List.of();
        var choices = teller.language().messages(VoteMessages.class);
        return vote.counts().entrySet().stream()
                .map(count -> Cell.of(choices.choice(count.getKey()), count.getValue()))
                .toList();
    }

    private List<Cell> distribution(CriterionResult figures) {
        var cells = new ArrayList<Cell>();
        figures.distribution().forEach((score, count) -> cells.add(Cell.of(score, count)));
        return Stream.concat(cells.stream(), Stream.of(Cell.of(teller.words().cannotJudge(), figures.cannotJudge())))
                .toList();
    }

    private record Cell(String head, String value) {
        static Cell of(Object head, Object value) {
            return new Cell(Objects.toString(head), Objects.toString(value));
        }
    }
}
