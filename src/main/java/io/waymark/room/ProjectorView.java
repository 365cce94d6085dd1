package io.waymark.room;

import io.waymark.analysis.Overview;
import io.waymark.analysis.ResultScreen;
import io.waymark.report.KeyFindings;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Progress;
import io.waymark.session.RoundView;
import io.waymark.workshop.Place;
import java.util.List;

/**
 * What the wall shows. Who looks at it is nobody: what is hidden from participants is not in here, and no name.
 *
 * @param secret of its link, for fetching it again
 * @param blank whether people are to look at the speaker, and nothing else is in here
 * @param lobby while nothing is asked and nothing else shown, else null
 * @param round that runs, or that waits for its reveal; else null
 * @param text what is shown to everyone, or null
 * @param outcome of the latest round, once it is revealed and until the next one opens; else null
 * @param summary of what the room came to, where facilitators show that and no item asks for anything; else null
 */
public record ProjectorView(
        Place place,
        String secret,
        boolean blank,
        AnnouncementView message,
        Lobby lobby,
        Running round,
        Text text,
        Outcome outcome,
        Summary summary) {
    /**
     * Before and between rounds, and beside a talk.
     *
     * @param code to join with, or null where nobody joins by code
     * @param next the round that comes next, or null
     */
    public record Lobby(String code, List<Arrival> arrivals, RoundView next) {
        public int here() {
            return arrivals.stream().mapToInt(Arrival::here).sum();
        }

        public int members() {
            return arrivals.stream().mapToInt(Arrival::members).sum();
        }
    }

    /** @param progress of a round that asks for something, else null */
    public record Running(RoundView round, Progress progress) {}

    /** @param diff to the last circulated version where a text frozen in the session differs, else empty */
    public record Text(Recommendation recommendation, List<Piece> diff) {}

    /**
     * What came of a round.
     *
     * @param only the key of the one recommendation that is shown to everyone, or null for all of them
     */
    public record Outcome(ResultScreen screen, Overview overview, String only) {
        /** More pictures than these are too small to be read from the last row. */
        private static final int PICTURES = 4;

        public List<ResultScreen.Row> rows() {
            return screen.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> only == null || row.key().equals(only))
                    .toList();
        }

        /** Whether each recommendation has its picture here; else they are listed. */
        public boolean pictured() {
            return rows().stream().mapToInt(row -> row.pictures().size()).sum() <= PICTURES;
        }

        /** The recommendations seen together, where all are shown. */
        public List<ResultScreen.Picture> together() {
            return only == null ? overview.pictures() : List.of();
        }
    }

    /**
     * What the room came to.
     *
     * @param draft whether the text may change still
     */
    public record Summary(KeyFindings findings, int version, boolean draft) {}

    private String path() {
        return place.path() + "/projector";
    }

    public String screenUrl() {
        return path() + "/screen?t=" + secret;
    }

    public String stateUrl() {
        return path() + "/state?t=" + secret;
    }

    public String eventsUrl() {
        return path() + "/events?t=" + secret;
    }
}
