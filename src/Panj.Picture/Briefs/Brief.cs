using Panj.Events;

namespace Panj.Picture.Briefs;

/// <summary>A picture as a person reads it: sentences under headings, each with the words it rests on.</summary>
/// <param name="Sections">Days first, then what is planned, the context, and what is disputed; none is empty.</param>
/// <param name="Notes">The footnotes; number n is at n - 1.</param>
public sealed record Brief(IReadOnlyList<BriefSection> Sections, IReadOnlyList<Citation> Notes);
