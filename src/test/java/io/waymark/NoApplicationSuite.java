package io.waymark;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What takes seconds and asks no application: it runs once, not once for each database. The first by name, so that a half
 * follows it: were it the last, the other core would have nothing to do.
 */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(".*Test")
@IncludeTags(NoApplicationSuite.TAG)
class NoApplicationSuite {
    static final String TAG = "plain";
}
