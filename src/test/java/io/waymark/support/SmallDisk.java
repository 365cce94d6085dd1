package io.waymark.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that holds little, for root only. */
public record SmallDisk(Path path) implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;

    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        var path = Files.createDirectories(folder.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString());
        return new SmallDisk(path);
    }

    /** Somebody else's file takes all but so many megabytes. */
    public void fillTo(int megabytes) throws IOException {
        try (var out = Files.newOutputStream(others())) {
            while (path.toFile().getUsableSpace() > (long) megabytes * MEGABYTE) out.write(new byte[64 << 10]);
            if (megabytes == 0) fill(out);
        } catch (IOException full) {
            if (megabytes > 0) throw full;
        }
    }

    private static void fill(OutputStream out) throws IOException {
        for (int i = 0; i < MEGABYTE; i++) out.write(0);
    }

    /** It is gone again. */
    public void empty() throws IOException {
        Files.deleteIfExists(others());
    }

    private Path others() {
        return path.resolve("others");
    }

    @Override
    public void close() {
        run("umount", "-l", path.toString());
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0)
                throw new IllegalStateException("Root is asked to: " + String.join(" ", command));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
