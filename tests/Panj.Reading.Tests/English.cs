using Panj.Language;

namespace Panj.Reading.Tests;

/// <summary>The real language engine, whose models are loaded once for all tests.</summary>
internal static class English
{
    public static LanguageEngine Engine { get; } = LanguageEngine.Load();

    /// <summary>The reader that ships.</summary>
    public static ArticleReader Reader { get; } = StandardReader.Create(Engine);

    public static Document Read(string text) => Engine.Analyse(text, []);
}
