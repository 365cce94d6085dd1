package io.waymark;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What takes seconds and asks no application: it runs once, not once for each database. The last by name: whichever half
 * is done first goes on with it.
 */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(".*Test")
@IncludeTags(PlainSuite.TAG)
class PlainSuite {
    static final String TAG = "plain";
}
