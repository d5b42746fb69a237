using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Searching;

/// <summary>An article that was found.</summary>
/// <param name="Reading">The article and what was read in it.</param>
/// <param name="Words">Where in its text the words stand, sorted.</param>
/// <param name="Snippets">Passages of its text with the words in them, sorted; empty where the words stand in its title alone.</param>
/// <param name="Reports">Places in its list of the reports that were asked for, else of those that the words tell.</param>
public sealed record SearchHit(ArticleReading Reading, IReadOnlyList<Span> Words, IReadOnlyList<Span> Snippets, IReadOnlyList<int> Reports);
