using System.Text.Json;
using Panj.Events;

namespace Panj.Storage.Tests;

internal static class ReadingAssertions
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    /// <summary>Compares every value both hold, whatever types their lists have.</summary>
    public static void ShouldHoldTheSameAs(this ArticleReading? actual, ArticleReading expected) => Shown(actual).ShouldBe(Shown(expected));

    private static string Shown(ArticleReading? reading) => JsonSerializer.Serialize(reading, s_options);
}
