using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Panj.Bench;

/// <summary>How long the frames of a workbench take while somebody draws days on the strip and turns the wheel over the list, and how soon it then shows what the server answers.</summary>
internal sealed class BrushSpeed(IPage page)
{
    private const int Steps = 120;
    private const int Turns = 60;
    private const float Turn = 240;
    private const string Watch = "() => { window.frames = []; let last = performance.now(); const next = now => { window.frames.push(now - last); last = now; window.watching = requestAnimationFrame(next); }; window.watching = requestAnimationFrame(next); }";
    private const string Told = "() => { cancelAnimationFrame(window.watching); return window.frames; }";

    private static readonly string[] _places = ["/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>Brushes and scrolls some times and prints a JSON line each.</summary>
    /// <param name="address">The workbench of a running server.</param>
    /// <param name="times">How often.</param>
    /// <returns>The exit code: 1 where no browser is installed.</returns>
    public static async Task<int> RunAsync(Uri address, int times)
    {
        if (_places.FirstOrDefault(File.Exists) is not { } place)
        {
            await Console.Error.WriteLineAsync("No Chromium is installed.");
            return 1;
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var speed = new BrushSpeed(page);
        for (var time = 0; time < times; time++)
        {
            foreach (var what in new[] { speed.BrushAsync, speed.ScrollAsync })
            {
                await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
                await what();
            }
        }

        return 0;
    }

    private async Task BrushAsync()
    {
        var strip = page.Locator(".time-frame svg").First;
        var box = await strip.BoundingBoxAsync() ?? throw new InvalidOperationException("The page has no strip of days.");
        var (from, to, y) = (box.X + (box.Width / 5), box.X + (box.Width * 4 / 5), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(from, y);
        await page.EvaluateAsync(Watch);
        await page.Mouse.DownAsync();
        for (var step = 1; step <= Steps; step++) await page.Mouse.MoveAsync(from + ((to - from) * step / Steps), y);
        Print("brush", await page.EvaluateAsync<double[]>(Told));
        var watch = Stopwatch.StartNew();
        var answered = page.WaitForFunctionAsync("address => location.href !== address", page.Url);
        await page.Mouse.UpAsync();
        await answered;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"what\":\"answer of the brush\",\"ms\":{watch.Elapsed.TotalMilliseconds:0}}}"));
    }

    private async Task ScrollAsync()
    {
        var box = await page.Locator(".list").First.BoundingBoxAsync() ?? throw new InvalidOperationException("The page has no list.");
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 200);
        await page.EvaluateAsync(Watch);
        for (var turn = 0; turn < Turns; turn++) await page.Mouse.WheelAsync(0, turn < Turns / 2 ? Turn : -Turn);
        Print("scroll", await page.EvaluateAsync<double[]>(Told));
    }

    private static void Print(string what, double[] frames)
    {
        Array.Sort(frames);
        var longest = frames.Length == 0 ? 0 : frames[^1];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"what\":\"{what}\",\"frames\":{frames.Length},\"p50ms\":{At(frames, 50):0.0},\"p95ms\":{At(frames, 95):0.0},\"mostMs\":{longest:0.0}}}"));
    }

    private static double At(double[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
