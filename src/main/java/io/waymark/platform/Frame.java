package io.waymark.platform;

import java.util.List;

/** What the frame around every page shows. */
public record Frame(Language language, Assets assets, String visitor, String path) {
    public String asset(String path) {
        return assets.url(path);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
