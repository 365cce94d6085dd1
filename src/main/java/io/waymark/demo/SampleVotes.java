package io.waymark.demo;

import io.waymark.comment.CommentKind;
import io.waymark.vote.NewBallot;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each participant votes such that the counts of the sample come out: who gave a reason votes as the reason says,
 * who voiced a concern comes first for the critical answers, and the rest takes turns. The same at every start.
 */
record SampleVotes(SampleWorkshop sample) {
    /** The votes on a recommendation by the name of the voter; some may not vote. */
    Map<String, NewVote> on(String recommendation) {
        var left = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        left.putAll(sample.votes().get(recommendation).byChoice());
        var votes = new LinkedHashMap<String, NewVote>();
        for (var reason : sample.voteReasons()) {
            if (!reason.recommendation().equals(recommendation)) continue;
            votes.put(reason.by(), reason.vote());
            left.merge(reason.choice(), -1, Integer::sum);
        }
        var voters = inTurn(recommendation).stream()
                .filter(name -> !votes.containsKey(name))
                .iterator();
        for (var choice : sample.votes().get(recommendation).byChoice().keySet())
            for (int i = 0; i < left.get(choice) && voters.hasNext(); i++)
                votes.put(voters.next(), new NewVote(choice, null));
        return votes;
    }

    /** The dots of a participant, by their place among the participants: three for one, two for another. */
    NewBallot dots(int participant) {
        var favourites = sample.votes().entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().agree()))
                .map(Map.Entry::getKey)
                .toList();
        var dots = new LinkedHashMap<String, Integer>();
        dots.put(favourites.get(participant * participant % 5), 3);
        dots.merge(favourites.get(participant * 3 % 8), 2, Integer::sum);
        return new NewBallot(null, dots);
    }

    private List<String> inTurn(String recommendation) {
        var names = new ArrayList<>(sample.withRole(Role.PARTICIPANT).stream()
                .map(SampleWorkshop.Person::name)
                .toList());
        Collections.rotate(names, 7 * Integer.parseInt(recommendation.substring(1)));
        var critics =
                names.stream().filter(name -> isConcerned(name, recommendation)).toList();
        names.removeAll(critics);
        names.addAll(0, critics);
        return names;
    }

    private boolean isConcerned(String name, String recommendation) {
        return sample.comments().stream()
                .anyMatch(remark -> remark.by().equals(name)
                        && remark.target().equals(recommendation)
                        && remark.kind() == CommentKind.CONCERN
                        && remark.inReplyTo() == null);
    }
}
