using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds the scene of an event that its own words imply without naming it beside the trigger; every answer says what it rests on.</summary>
internal static class PlaceInference
{
    /// <summary>Tokens between a place and the "where" that points to it ("visit X on 3 May, where").</summary>
    private const int MaxToWhere = 6;

    private const int MaxToReport = 4;

    private static readonly string[] _scenes = ["facility", "building", "territory", "ground", "border", "settlement", "way", "scene"];

    /// <summary>"Near Bol, two strikes destroyed a bridge": what a sentence opens with before a comma is where its main verb plays, whatever the parser hung it on.</summary>
    public static Placed? ByOpening(Trigger trigger)
    {
        var (notes, sentence) = (trigger.Notes, trigger.Notes.Sentence);
        if (sentence[0].Upos != Upos.Adp || !PlacePreposition.IsLocative(sentence[0].Lemma, trigger.Sense.Kind)) return null;
        var opening = notes.Places.FirstOrDefault(place => place.Mention is { IsAdjective: false } named && named.Span.Contains(sentence[1].Span)
            || place.Mention is { IsAdjective: false } whole && whole.Span.Start == sentence.Span.Start).Mention;
        if (opening is null) return null;
        var comma = 1;
        while (comma < sentence.Count && sentence[comma].Span.Start < opening.Span.End) comma++;
        if (comma >= trigger.Predicate.Head || !sentence.Is(comma, ",") || HasVerb(sentence, comma, trigger.Predicate.Head)) return null;
        return new Placed(opening.Place, opening.Span, $"'{opening.Span.In(sentence.Text)}' opens the sentence");
    }

    private static bool HasVerb(Sentence sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
            if (sentence[i].Upos == Upos.Verb) return true;
        return false;
    }

    /// <summary>"in Peru, where soldiers opened fire": the place named just before "where".</summary>
    public static Placed? ByWhere(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var i = trigger.Predicate.Head - 1; i > 0; i--)
            if (sentence[i] is { Xpos: "WRB", Lemma: "where", Head: >= 0 } where && PlaceScore.IsAbove(sentence, where.Head, trigger.Predicate.Head)) return Before(trigger.Notes, i);
        return null;
    }

    /// <summary>"shut its border with Peru because of protests there": the place named last before "there".</summary>
    public static Placed? ByThere(Trigger trigger, IReadOnlyDictionary<string, PlaceMention> states)
    {
        var sentence = trigger.Notes.Sentence;
        foreach (var child in sentence.Children(trigger.Clause.Head).Concat(sentence.Children(trigger.Predicate.Head)))
            if (sentence[child] is { Lemma: "there", Deprel: Deprel.Advmod } && trigger.Notes.Places.LastOrDefault(place => place.Mention is { IsAdjective: false } named && named.Span.End <= sentence[child].Span.Start) is { Mention: { } named })
                return new Placed(Beyond(named, sentence, states) ?? named.Place, named.Span, $"'{named.Span.In(sentence.Text)}' … 'there'");
        return null;
    }

    /// <summary>Behind "its border with Peru", there is in Peru.</summary>
    private static Place? Beyond(PlaceMention border, Sentence sentence, IReadOnlyDictionary<string, PlaceMention> states) => border.Place.Precision != Precision.Border
        ? null
        : border.Place.Countries.Where(states.ContainsKey).Select(code => states[code].Place).FirstOrDefault(state => border.Span.In(sentence.Text).EndsWith(state.Name, StringComparison.Ordinal));

    /// <summary>"Goma fell after rebels attacked", "Goma is free because jets struck": the town of which the main clause tells what came of it.</summary>
    public static Placed? ByMain(Trigger trigger)
    {
        if (trigger.Sense.Kind is not (EventKind.Attack or EventKind.Bombardment or EventKind.Clash) || trigger.Predicate is not { Token.Deprel: Deprel.Advcl, Governor: { } main } clause || !clause.Has(Deprel.Mark)) return null;
        return main.Child(Deprel.Nsubj) is >= 0 and var town && trigger.Notes.PlaceAt(town) is { IsAdjective: false, Place.Precision: Precision.City } place && trigger.Notes.PartyAt(town) is null
            ? new Placed(place.Place, place.Span, $"'{place.Span.In(trigger.Notes.Sentence.Text)}', of which the sentence tells what came of it")
            : null;
    }

    private static Placed? Before(SentenceNotes notes, int where)
    {
        for (var i = where - 1; i >= Math.Max(0, where - MaxToWhere); i--)
            if (notes.PlaceAt(i) is { IsAdjective: false } place) return new Placed(place.Place, place.Span, $"'{place.Span.In(notes.Sentence.Text)}, where'");
        return null;
    }

    /// <summary>"at its Tajik base": the adjective of ground that a preposition of place governs.</summary>
    public static Placed? ByAdjective(Trigger trigger, Span clause, IReadOnlyDictionary<string, PlaceMention> states)
    {
        if (trigger.Sense.Kind is EventKind.Talks or EventKind.Agreement or EventKind.Aid) return null;
        foreach (var place in trigger.Notes.Places)
            if (place.Mention is { IsAdjective: true, Place.Countries: [var country] } && clause.Contains(place.Mention.Span)
                && IsOfGround(place, trigger) && (states.ContainsKey(country) || trigger.Sense.Kind == EventKind.Incursion)) return new Placed(states.TryGetValue(country, out var state) ? state.Place : Ground(place, trigger.Notes.Sentence), place.Mention.Span, $"'{place.Mention.Span.In(trigger.Notes.Sentence.Text)}' before the ground it happened on");
        return null;
    }

    /// <summary>True where the adjective's noun is no party and a preposition of place governs it.</summary>
    private static bool IsOfGround(Located<PlaceMention> place, Trigger trigger)
    {
        var noun = trigger.Notes.Sentence[place.Head].Head;
        if (noun < 0 || noun == trigger.Clause.Head || trigger.Notes.PartyAt(noun) is not null || !IsScene(trigger.Notes.Sentence[noun].Lemma.ToLowerInvariant())) return false;
        foreach (var child in trigger.Notes.Sentence.Children(noun))
            if (trigger.Notes.Sentence[child].Deprel == Deprel.Case) return PlacePreposition.IsLocative(trigger.Notes.Sentence[child].Lemma, trigger.Sense.Kind);
        return trigger.Sense.Kind == EventKind.Incursion && trigger.Clause.Objects.Contains(noun); // "entered Peruvian waters"
    }

    /// <summary>"Peruvian waters" of a text that never names Peru itself.</summary>
    private static Place Ground(Located<PlaceMention> adjective, Sentence sentence) =>
        adjective.Mention.Place with { Name = adjective.Mention.Span.Cover(sentence[sentence[adjective.Head].Head].Span).In(sentence.Text) };

    /// <summary>A base, a border or a capital is somewhere; a provocation or the arrival of units is not.</summary>
    private static bool IsScene(string noun) => _scenes.Any(scene => Triggers.WordClasses.Standard.Contains(scene, noun));

    /// <summary>Who receives a guest is at home.</summary>
    public static Placed? OfHost(Trigger trigger, IReadOnlyDictionary<string, PlaceMention> states)
    {
        if (trigger.Sense.Kind != EventKind.Talks || trigger.Predicate is not { IsVerb: true, Token.Lemma: "receive" or "host" } clause) return null;
        foreach (var subject in clause.Subjects)
            if (trigger.Notes.PlaceAt(subject) is { IsAdjective: false, Place.Precision: not Precision.Country } seat)
                return new Placed(seat.Place, seat.Span, $"the host, '{seat.Span.In(trigger.Notes.Sentence.Text)}'");
            else if (trigger.Notes.PartyAt(subject) is { Side: { } side } host && states.TryGetValue(side, out var home))
                return new Placed(home.Place, host.Span, $"the country of the host, '{host.Span.In(trigger.Notes.Sentence.Text)}'");
        return null;
    }

    /// <summary>A government changes in its own country.</summary>
    public static Placed? OfGovernment(Trigger trigger, IReadOnlyList<Participant> participants, IReadOnlyDictionary<string, PlaceMention> states)
    {
        if (trigger.Sense.Kind != EventKind.GovernmentChange) return null;
        var sided = participants.Where(p => p.Side is not null).DistinctBy(p => p.Side).ToList();
        return sided is [{ Side: { } side, Spans: [var span, ..] } one] && states.TryGetValue(side, out var home) ? new Placed(home.Place, span, $"the state of {one.Name}") : null;
    }

    /// <summary>"Peruvians took to the streets", "Peru's protests": people who are called by their country protest in it.</summary>
    public static Placed? OfPeople(Trigger trigger, IReadOnlyDictionary<string, PlaceMention> states)
    {
        if (trigger.Sense.Kind != EventKind.Protest) return null;
        foreach (var place in trigger.Notes.Places)
            if (!trigger.Clause.IsVerb && place.Mention is { IsAdjective: false, Place.Precision: Precision.Country } && trigger.Notes.Sentence[place.Head] is { Deprel: Deprel.NmodPoss } owner && owner.Head == trigger.Clause.Head)
                return new Placed(place.Mention.Place, place.Mention.Span, $"whose protest it is, '{place.Mention.Span.In(trigger.Notes.Sentence.Text)}'");
        foreach (var subject in trigger.Predicate.Subjects)
            if (trigger.Notes.PlaceAt(subject) is { IsAdjective: true, Place.Countries: [var country] } people && states.TryGetValue(country, out var home))
                return new Placed(home.Place, people.Span, $"the country of '{people.Span.In(trigger.Notes.Sentence.Text)}'");
        return null;
    }

    /// <summary>"clash with militants who came from Peru": who comes from one country is met in another, that of whoever meets them or vouches for it.</summary>
    public static Placed? OfIntruded(Trigger trigger, IReadOnlyList<Participant> participants, IReadOnlyDictionary<string, PlaceMention> states)
    {
        if (trigger.Sense.Kind is not (EventKind.Clash or EventKind.Incursion or EventKind.Attack or EventKind.Bombardment) || Origin(trigger.Notes) is not { Countries: [var origin] } from) return null;
        var sides = participants.Where(p => !IsPeople(trigger, p)).Select(p => p.Side).Append(Witness(trigger)).OfType<string>().Where(side => side != origin && states.ContainsKey(side)).Distinct().ToList();
        if (sides is not [var side]) return null;
        var home = states[side];
        return new Placed(home.Place, home.Span, $"the country of those who met what came from {(states.TryGetValue(origin, out var state) ? state.Place : from).Name}");
    }

    /// <summary>"three Chinese workers": people of a nation may be anywhere, its forces are met at home.</summary>
    private static bool IsPeople(Trigger trigger, Participant party) =>
        trigger.Notes.Parties.Any(known => known.Mention.Type == Parties.PartyType.People && party.Spans.Contains(known.Mention.Span));

    private static Place? Origin(SentenceNotes notes)
    {
        foreach (var place in notes.Places)
            if (place.Mention is { IsAdjective: false, Place.Countries: [_] } && notes.Sentence.Children(place.Head).Any(child => notes.Sentence[child] is { Deprel: Deprel.Case, Lemma: "from" })) return place.Mention.Place;
        return null;
    }

    /// <summary>The side of a public body that reports what happened.</summary>
    private static string? Witness(Trigger trigger)
    {
        Clause? clause = trigger.Clause;
        for (var step = 0; step < MaxToReport && clause is { } at; step++, clause = at.Governor)
            if (at.IsVerb && step > 0 && at.Subjects is [var subject, ..] && TimeFinder.IsReporting(at.Token.Lemma))
                return trigger.Notes.PartyAt(subject) is { Type: PartyType.PublicBody or PartyType.Forces } body ? body.Side : null;
        return null;
    }
}
