using Panj.Language;

namespace Panj.Cli;

/// <summary>An engine that finds no sentence.</summary>
internal sealed class NoLanguage : ILanguageEngine
{
    /// <inheritdoc/>
    public Document Analyse(string text, IReadOnlyList<Span> skip) => new(text, [], []);
}
