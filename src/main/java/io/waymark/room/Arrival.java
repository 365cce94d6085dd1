package io.waymark.room;

import io.waymark.platform.Language;
import io.waymark.workshop.Countries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many of a country's participants are here now.
 *
 * @param country ISO 3166 alpha-2, or empty for those who gave none
 * @param mine whether the viewer is one of them
 */
public record Arrival(String country, int here, int members, boolean mine) {
    /** The code as the Union writes it: EL and UK where ISO has GR and GB. */
    public String code() {
        return switch (country) {
            case "GR" -> "EL";
            case "GB" -> "UK";
            default -> country;
        };
    }

    public String name(Language language) {
        return Countries.name(country, language);
    }

    /** @param participants each with their country, which may be empty */
    static List<Arrival> of(Map<UUID, String> participants, Predicate<UUID> isHere, UUID me) {
        var byCountry = participants.keySet().stream()
                .collect(Collectors.groupingBy(participants::get, TreeMap::new, Collectors.toList()));
        return byCountry.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), isHere, me))
                .sorted(Comparator.comparingInt(Arrival::place))
                .toList();
    }

    private static Arrival of(String country, List<UUID> members, Predicate<UUID> isHere, UUID me) {
        int here = (int) members.stream().filter(isHere).count();
        return new Arrival(country, here, members.size(), members.contains(me));
    }

    private int place() {
        if (country.isEmpty()) return Integer.MAX_VALUE;
        int place = Countries.UNION.indexOf(country);
        return place < 0 ? Countries.UNION.size() : place;
    }
}
