package io.waymark.screens;

/** The draft in the rooms that we look at: every part that a recommendation can have, and words that are long. */
final class Texts {
    static final String ROADMAP =
            """
            # A roadmap for artificial intelligence in public services

            Why we are here, in one sentence.

            ## Skills and organisation

            On people.

            ### Train civil servants

            Each agency should train its staff every year, with *examples* of its own.

            - in purchasing
            - in supervision, see <https://example.org/a-rather-long-address/of-a-document-that-nobody-shortens>

            #### Rationale

            Those who buy systems must be able to judge them.

            #### Actions

            - Set up a course
              - Level: NATIONAL
              - Lead: School of government
              - Horizon: SHORT
              - Indicator: Share of staff who took it
            - Share the course
              - Level: EU

            #### Addressees

            - Ministries of the interior

            #### Evidence

            - A survey of 2020

            ### Share materials

            Agencies should share what they teach.

            ## Trust and transparency

            ### Publish a register of the systems for decision-making that are in use

            Agencies should publish a register of the systems they use.
            """;

    private Texts() {}
}
