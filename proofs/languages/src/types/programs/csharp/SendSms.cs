using System;
using System.IO;
using Answers;

class Program
{
    static void Main(string[] args)
    {
        var answer = SendSmsAnswer.FromJson(File.ReadAllText(args[0]));
        if (answer.Response.Error != null) Console.WriteLine(answer.Response.Error.Code);
        else foreach (var status in answer.Response.SendStatusSet)
            Console.WriteLine(status.PhoneNumber + " " + status.Fee);
    }
}
