package io.waymark.consolidation;

import io.waymark.assessment.Assessments;
import io.waymark.comment.CommentDrafts;
import io.waymark.comment.Dispositions;
import io.waymark.comment.Reactions;
import io.waymark.session.Notes;
import io.waymark.session.Participations;
import io.waymark.vote.Ballots;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What one contributed oneself, as far as anything still links one to it. */
@ApplicationScoped
@Transactional
public class OwnContributions {
    @Inject
    Workshops workshops;

    @Inject
    Members members;

    @Inject
    Participations participations;

    @Inject
    Dispositions dispositions;

    @Inject
    CommentDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Reactions reactions;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    public Contributions of(Member me) {
        var workshop = workshops.show(me);
        return new Contributions(
                me.workshop(),
                workshop.title(),
                workshop.timeZone(),
                members.mine(me),
                participations.mine(me),
                dispositions.mine(me),
                drafts.mine(me),
                notes.mine(me),
                reactions.mine(me),
                votes.mine(me),
                assessments.mine(me),
                ballots.mine(me));
    }
}
