package io.waymark.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where what is planted in a workshop can be read. */
record Addresses(Planted planted) {
    /** The addresses of a route at which something planted is shown. */
    List<String> of(Route route) {
        var end = route.path().contains("/projector") && !route.isApi() ? planted.wall : "";
        return ids(route).stream().map(route::at).map(path -> path + end).toList();
    }

    private List<Map<String, Object>> ids(Route route) {
        var all = new ArrayList<Map<String, Object>>();
        if (route.has("round")) {
            for (var round : planted.rounds) all.add(with("round", round));
            if (route.path().equals("/rounds/{round}") || route.path().equals("/rounds/{round}/change"))
                planted.planned.subList(0, 6).forEach(round -> all.add(with("round", round)));
        } else if (route.has("session"))
            planted.sessions.subList(0, 3).forEach(session -> all.add(with("session", session)));
        else if (route.has("comment")) for (int i = 0; i < 3; i++) all.add(with("comment", planted.comments.get(i)));
        else if (route.has("number")) for (int number = 1; number <= 3; number++) all.add(with("number", number));
        else if (route.has("member")) planted.members.forEach(member -> all.add(with("member", member)));
        else all.add(with("number", 1));
        return all;
    }

    private Map<String, Object> with(String parameter, Object id) {
        var ids = new HashMap<String, Object>(Map.of(
                "workshop",
                planted.room.id(),
                "session",
                planted.sessions.get(0),
                "round",
                planted.talk,
                "comment",
                planted.comments.get(0),
                "member",
                planted.members.get(0),
                "number",
                2,
                "recommendation",
                "R1",
                "key",
                "R1",
                "code",
                planted.room.code()));
        ids.put("colour", "1d4e89");
        ids.put("section", "foreword");
        ids.put(parameter, id);
        return ids;
    }
}
