using System;
using System.IO;
using Answers;

class Program
{
    static void Main(string[] args)
    {
        var answer = DescribeInstancesAnswer.FromJson(File.ReadAllText(args[0]));
        if (answer.Response.Error != null) Console.WriteLine(answer.Response.Error.Code);
        else foreach (var instance in answer.Response.InstanceSet)
            Console.WriteLine(instance.InstanceId + " " + instance.Memory);
    }
}
