package io.waymark.account;

import io.waymark.platform.Invalid;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Passwords that are long enough and guessed first all the same, from a list that came with us: nobody is asked. It is read
 * where somebody chooses a password, which is seldom.
 */
final class CommonPasswords {
    private static final String FILE = "/account/common-passwords.txt";

    private CommonPasswords() {}

    /** @throws Invalid where it is one of them */
    static void refuse(String password) {
        if (contain(password)) throw Invalid.field("password", AccountMessages.class, AccountMessages::commonPassword);
    }

    /** Whether it is one of them, however it is written: with capitals, spaces, hyphens or marks. */
    static boolean contain(String password) {
        return all().contains(plain(password));
    }

    static List<String> all() {
        try (var lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In small letters and digits. */
    static String plain(String password) {
        return password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
