package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the data is: in a file of H2's, on a server that several nodes may share, or (in tests) in memory. */
@ApplicationScoped
public class Database {
    private static final int SECONDS_TO_ANSWER = 10;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @Inject
    Database() {}

    Database(String url) {
        this.url = url;
        this.user = Optional.empty();
        this.password = Optional.empty();
    }

    /**
     * Whether other nodes may work on the same data: then the server's clock is the authority. A server also plans a question
     * once for many times, often before it knows how much there is: one by many keys at once tells it to look for each of them
     * ({@code lateral}, {@code offset 0}), else it may go on to hold each row against each key. H2 does not know the word.
     */
    public boolean isShared() {
        return url.startsWith("jdbc:postgresql:");
    }

    boolean isFile() {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    }

    /** The file of an H2 database. */
    Path file() {
        return Path.of(url.replaceFirst("^jdbc:h2:(file:)?", "").replaceFirst(";.*", "") + ".mv.db");
    }

    /**
     * The file of an H2 database as it is, of which nothing is changed: to open it otherwise is to write in it. What is asked
     * is told row by row, as H2 would keep all of it in memory.
     */
    Connection look() throws SQLException {
        return h2(url + ";ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE");
    }

    /** A connection beside the pool. */
    Connection connect() throws SQLException {
        if (!isShared()) return h2(url);
        var server = new PGSimpleDataSource();
        server.setURL(url);
        server.setTcpKeepAlive(true);
        server.setLogServerErrorDetail(false);
        server.setSocketTimeout(SECONDS_TO_ANSWER);
        return server.getConnection(user.orElse(null), password.orElse(null));
    }

    private Connection h2(String url) throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL(url);
        return h2.getConnection(user.orElse(""), password.orElse(""));
    }
}
