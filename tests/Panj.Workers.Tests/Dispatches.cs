using System.Globalization;
using Panj.Collecting;
using Panj.Events;

namespace Panj.Workers.Tests;

/// <summary>Articles generated from a seed, as text that Panj reads events in: some tell the same, some copy others, some come late.</summary>
internal static class Dispatches
{
    private static readonly string[] _towns = ["Khorog", "Termez", "Kunduz", "Farah", "Herat", "Osh", "Mazar-i-Sharif", "Kabul", "Kandahar", "Dushanbe", "Tashkent", "Bishkek"];
    private static readonly DateOnly _first = new(2021, 7, 5);

    public static CollectedArticle[] Made(int count, int seed = 7)
    {
        var random = new Random(seed);
        var texts = new List<string>();
        return [.. Enumerable.Range(0, count).Select(n => new CollectedArticle(
            new Article
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"d{n:00000}"),
                Text = TextOf(n, texts, random),
                Outlet = $"Paper {random.Next(9)}",
                Published = _first.AddDays((n / 5) - (random.Next(8) == 0 ? random.Next(5) : 0)),
            },
            random.Next(20) == 0 ? ["a field was set aside"] : []))];
    }

    private static string TextOf(int number, List<string> texts, Random random)
    {
        if (number % 6 == 5) return $"{texts[random.Next(texts.Count)]} More was not known.";
        var (town, other) = (_towns[random.Next(_towns.Length)], _towns[random.Next(_towns.Length)]);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{random.Next(2, 9)} border guards were killed on Sunday when gunmen attacked a post near {town}, the interior ministry said.\n\nThe governor of {other} met commanders on Saturday and spoke of {random.Next(100, 900)} men. Troops of the 201st base began exercises near {other}, the defence ministry said.");
        texts.Add(text);
        return text;
    }
}
