package io.waymark.security;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Ways to write an address so that whoever guards it and whoever answers it may read it differently: {@link #REFUSED}
 * are turned away as they are, {@link #OTHERS} lead to the same guarded door, or to none.
 */
final class Tricks {
    static final Map<String, UnaryOperator<String>> REFUSED = refused();
    static final Map<String, UnaryOperator<String>> OTHERS = others();

    private Tricks() {}

    private static Map<String, UnaryOperator<String>> refused() {
        var all = new LinkedHashMap<String, UnaryOperator<String>>();
        all.put("matrix parameter", path -> path + ";x=1");
        all.put("empty matrix parameter", path -> path + ";");
        all.put("matrix parameter with an ending", path -> path + ";.css");
        all.put("matrix parameter inside", path -> last(path, ";a=b/"));
        all.put("matrix parameter that goes up", path -> "/join;/.." + path);
        all.put("matrix parameter before", path -> "/;x" + path);
        all.put("encoded matrix parameter", path -> path + "%3bx");
        all.put("encoded matrix parameter, great letter", path -> path + "%3Bx=1");
        all.put("encoded slash", path -> last(path, "%2f"));
        all.put("encoded slash, great letter", path -> last(path, "%2F"));
        all.put("encoded slash at the end", path -> path + "%2f");
        all.put("encoded slash at the start", path -> "/%2f" + path.substring(1));
        all.put("backslash", path -> last(path, "\\"));
        all.put("backslash at the start", path -> "/\\" + path.substring(1));
        all.put("encoded backslash", path -> last(path, "%5c"));
        all.put("encoded backslash, great letter", path -> path + "%5C");
        all.put("two slashes at the start", path -> "/" + path);
        all.put("two slashes inside", path -> last(path, "//"));
        all.put("two slashes at the end", path -> path + "//");
        all.put("encoded dots", path -> "/join/%2e%2e" + path);
        all.put("encoded dots, great letters", path -> "/css/%2E%2E" + path);
        all.put("one encoded dot", path -> "/join/.%2e" + path);
        all.put("an encoded dot for here", path -> "/%2e" + path);
        all.put("encoded dot at the end", path -> path + "%2e");
        all.put("dots and an encoded slash", path -> "/css/..%2f" + path.substring(1));
        all.put("NUL", path -> path + "%00");
        all.put("NUL and an ending", path -> path + "%00.css");
        all.put("NUL inside", path -> last(path, "%00/"));
        all.put("NUL behind the question mark", path -> path + "?x=%00");
        all.put("with the name of a host", path -> "http://localhost" + path);
        return all;
    }

    private static Map<String, UnaryOperator<String>> others() {
        var all = new LinkedHashMap<String, UnaryOperator<String>>();
        all.put("dots", path -> "/join/.." + path);
        all.put("dots above the root", path -> "/../.." + path);
        all.put("dot for here", path -> "/." + path);
        all.put("dot for here at the end", path -> path + "/.");
        all.put("trailing dot", path -> path + ".");
        all.put("trailing slash", path -> path + "/");
        all.put("ending of a file", path -> path + ".css");
        all.put("great letters", path -> path.toUpperCase(Locale.ROOT));
        all.put("mixed letters", Tricks::mixed);
        all.put("encoded letter", path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        all.put("letter encoded twice", path -> "/%25" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        all.put("slash encoded twice", path -> last(path, "%252f"));
        all.put("dots encoded twice", path -> "/join/%252e%252e" + path);
        all.put("matrix parameter encoded twice", path -> path + "%253bx");
        all.put("NUL encoded twice", path -> path + "%2500");
        all.put("tab", path -> path + "%09");
        all.put("bare tab", path -> path + "\t");
        all.put("space", path -> path + "%20");
        all.put("new line", path -> path + "%0a");
        all.put("new line and a header", path -> path + "%0d%0aX-A:%20b");
        all.put("no UTF-8", path -> path + "%ff");
        all.put("slash too long for UTF-8", path -> last(path, "%c0%af"));
        all.put("slash of full width", path -> last(path, "%ef%bc%8f"));
        all.put("half a sign", path -> path + "%");
        all.put("no sign", path -> path + "%zz");
        all.put("encoded question mark", path -> path + "%3fx");
        all.put("encoded hash", path -> path + "%23x");
        all.put("bare hash", path -> path + "#/join");
        all.put("question mark alone", path -> path + "?");
        all.put("public address behind the question mark", path -> path + "?/join");
        all.put("public address as a parameter", path -> path + "?to=/join;/css/base.css");
        return all;
    }

    /** The last slash, written differently. */
    private static String last(String path, String slash) {
        int at = path.lastIndexOf('/');
        return (at == 0 ? "/" : path.substring(0, at)) + slash + path.substring(at + 1);
    }

    private static String mixed(String path) {
        var mixed = new StringBuilder();
        for (int i = 0; i < path.length(); i++)
            mixed.append(i % 2 == 0 ? path.charAt(i) : Character.toUpperCase(path.charAt(i)));
        return mixed.toString();
    }
}
