namespace Panj.Picture.Briefs;

/// <summary>Sentences under one heading.</summary>
/// <param name="Heading">A day in words, or what the section holds.</param>
/// <param name="Lines">At least one.</param>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefLine> Lines);
