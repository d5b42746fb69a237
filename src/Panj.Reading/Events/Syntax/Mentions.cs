using Panj.Reading.Figures;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Syntax;

/// <summary>All mentions of an article, each list in text order, sayings by their cues.</summary>
internal sealed record Mentions(
    IReadOnlyList<TimeMention> Times,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<PartyMention> Parties,
    IReadOnlyList<FigureMention> Figures,
    IReadOnlyList<Attribution> Sayings);
