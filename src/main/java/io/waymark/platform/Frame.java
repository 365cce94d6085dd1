package io.waymark.platform;

import java.util.List;

/**
 * What the frame around every page shows.
 *
 * @param texts what people write in where the page is: the language of the workshop, else the reader's
 * @param visitor the name of who looks, or null
 * @param answer whether the page itself answers a form that was sent
 * @param keepsDrafts whether the browser may keep what is typed; not on a shared computer
 * @param stranger whether nobody is signed in; where that cannot be known, neither name nor sign-in is shown
 */
public record Frame(
        Language language,
        Language texts,
        Assets assets,
        String visitor,
        boolean stranger,
        String path,
        boolean keepsDrafts,
        boolean answer) {
    /** Around what is answered before anybody has asked who looks. */
    static Frame ofNobody(Language language, Assets assets) {
        return new Frame(language, language, assets, null, false, "/", true, false);
    }

    /** The language of what people wrote, so that it is read out as such: a comment may say another of itself. */
    public String lang() {
        return texts.code();
    }

    public String asset(String path) {
        return assets.url(path);
    }

    public List<Language> languages() {
        return Language.all();
    }
}
