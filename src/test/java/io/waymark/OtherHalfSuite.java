package io.waymark;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are not in {@link OneHalfSuite}: a new package is in here until it is put there. */
@Suite
@SelectPackages("io.waymark")
@ExcludePackages({
    "io.waymark.assessment",
    "io.waymark.comment",
    "io.waymark.consolidation",
    "io.waymark.report",
    "io.waymark.room",
    "io.waymark.session",
    "io.waymark.vote"
})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags(NoApplicationSuite.TAG)
class OtherHalfSuite {}
