package io.waymark.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids in one column, comma between them; null means all. */
@Converter
class ReachColumn implements AttributeConverter<Reach, String> {
    private static final String ACCOUNT = "account";

    @Override
    public String convertToDatabaseColumn(Reach reach) {
        if (reach == null || reach.isAll()) return null;
        if (reach.isAccountOnly()) return ACCOUNT;
        return reach.memberships().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    @Override
    public Reach convertToEntityAttribute(String column) {
        return read(column);
    }

    static Reach read(String column) {
        if (column == null) return Reach.ALL;
        if (column.equals(ACCOUNT)) return Reach.ACCOUNT;
        Set<UUID> ids =
                Stream.of(column.split(",")).map(UUID::fromString).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Reach(ids);
    }
}
