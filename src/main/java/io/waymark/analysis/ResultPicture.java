package io.waymark.analysis;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * A chart, what it says in words, and its numbers.
 *
 * @param id unique among the pictures of one page
 * @param svg a whole picture that needs no style and fetches nothing
 * @param head the columns of its table
 * @param row the numbers, one for each column
 */
public record ResultPicture(String id, String sentence, RawString svg, List<String> head, List<String> row) {}
