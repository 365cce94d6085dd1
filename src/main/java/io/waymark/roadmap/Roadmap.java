package io.waymark.roadmap;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The document of a workshop across its versions: which keys were ever used. Its row is the lock for new versions. */
@Entity
class Roadmap {
    @Id
    private UUID workshopId;

    @Convert(converter = UsedKeysColumn.class)
    private Keys.Used usedKeys = Keys.Used.none();

    protected Roadmap() {}

    Roadmap(UUID workshopId) {
        this.workshopId = workshopId;
    }

    /** The document with a key for everything; no key is ever given twice. */
    Document assignKeys(Document document) {
        var keyed = Keys.assign(document, usedKeys);
        usedKeys = usedKeys.plus(keyed);
        return keyed;
    }
}
