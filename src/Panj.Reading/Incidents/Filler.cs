using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>One who or which fills a role of an incident.</summary>
/// <param name="Role">The role.</param>
/// <param name="Span">The words that name or describe it best, without article or title.</param>
/// <param name="Key">Equal for mentions of the same one within an article.</param>
/// <param name="Rule">Which rule found it.</param>
public readonly record struct Filler(IncidentRole Role, Span Span, string Key, string Rule);
