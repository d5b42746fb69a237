using Panj.Language;

namespace Panj.Reading.Tests;

/// <summary>The real language engine, whose models are loaded once for all tests.</summary>
internal static class English
{
    private static readonly LanguageEngine Engine = LanguageEngine.Load();

    public static Document Read(string text) => Engine.Analyse(text, []);
}
